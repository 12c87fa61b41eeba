package org.salescollab.sandbox.api;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.HashMap;
import java.util.Map;
import org.salescollab.sandbox.jira.Seed;
import org.salescollab.sandbox.jira.Workflows;
import org.salescollab.sandbox.jira.Workflows.SchemeRow;

/** A workflow scheme as apps see one. */
record ApiWorkflowScheme(SchemeRow row) implements AssignableWorkflowScheme {
    @Override
    public Long getId() {
        return row.id() == 0 ? null : row.id();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getDescription() {
        return row.description();
    }

    @Override
    public boolean isDefault() {
        return row.id() == 0 && row.name().equals(Workflows.defaultScheme().name());
    }

    @Override
    public String getConfiguredDefaultWorkflow() {
        return isDefault() ? null : row.mappings().get(Workflows.DEFAULT);
    }

    @Override
    public String getActualDefaultWorkflow() {
        return row.mappings().getOrDefault(Workflows.DEFAULT, Seed.DEFAULT_WORKFLOW);
    }

    /** By issue type id; the null key is the configured default, as in Jira. */
    @Override
    public Map<String, String> getMappings() {
        Map<String, String> result = new HashMap<>();
        row.mappings().forEach((type, workflow) -> result.put(type.equals(Workflows.DEFAULT) ? null : type, workflow));
        return result;
    }

    @Override
    public Builder builder() {
        return new ApiWorkflowSchemeBuilder(row);
    }
}
