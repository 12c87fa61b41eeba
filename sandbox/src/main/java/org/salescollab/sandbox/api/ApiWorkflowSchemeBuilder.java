package org.salescollab.sandbox.api;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.HashMap;
import java.util.Map;
import org.salescollab.sandbox.jira.Workflows;
import org.salescollab.sandbox.jira.Workflows.SchemeRow;

/** Collects a workflow scheme. */
final class ApiWorkflowSchemeBuilder implements AssignableWorkflowScheme.Builder {
    private final long id;
    private final Map<String, String> mappings;
    private String name;
    private String description;

    ApiWorkflowSchemeBuilder(SchemeRow start) {
        this.id = start.id();
        this.name = start.name();
        this.description = start.description();
        this.mappings = new HashMap<>(start.mappings());
    }

    @Override
    public AssignableWorkflowScheme.Builder setDefaultWorkflow(String workflow) {
        Refusal.blank(workflow, "default workflow");
        mappings.put(Workflows.DEFAULT, workflow);
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder setMapping(String typeId, String workflow) {
        Refusal.blank(typeId, "issue type of a mapping");
        Refusal.blank(workflow, "workflow of a mapping");
        mappings.put(typeId, workflow);
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder setMappings(Map<String, String> all) {
        mappings.clear();
        all.forEach((type, workflow) -> mappings.put(type == null ? Workflows.DEFAULT : type, workflow));
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder setName(String value) {
        name = value;
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder setDescription(String value) {
        description = value;
        return this;
    }

    @Override
    public AssignableWorkflowScheme build() {
        return new ApiWorkflowScheme(new SchemeRow(id, name, description, Map.copyOf(mappings)));
    }
}
