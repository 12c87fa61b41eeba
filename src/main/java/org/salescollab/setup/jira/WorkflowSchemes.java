package org.salescollab.setup.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Workflow schemes: issue types to workflows. */
public final class WorkflowSchemes implements ProjectSchemes {

    private final WorkflowSchemeManager schemes;

    public WorkflowSchemes(WorkflowSchemeManager schemes) {
        this.schemes = schemes;
    }

    @Override
    public Optional<String> scheme(String name) {
        return Optional.ofNullable(schemes.getWorkflowSchemeObj(name)).map(found -> String.valueOf(found.getId()));
    }

    @Override
    public boolean has(String id) {
        return schemes.getWorkflowSchemeObj(Long.parseLong(id)) != null;
    }

    @Override
    public String schemeOf(Project project) {
        if (schemes.isUsingDefaultScheme(project)) {
            return "";
        }
        return String.valueOf(schemes.getWorkflowSchemeObj(project).getId());
    }

    @Override
    public String copy(Project project, String name, Map<String, String> targets, boolean onlyOurs) {
        Map<String, String> mappings =
                new HashMap<>(schemes.getWorkflowSchemeObj(project).getMappings());
        mappings.putAll(targets);
        AssignableWorkflowScheme made = schemes.createScheme(
                schemes.assignableBuilder().setName(name).setMappings(mappings).build());
        return String.valueOf(made.getId());
    }

    /** Issue types that are mapped as before keep their workflow, so no issue has to be migrated. */
    @Override
    public void assign(Project project, String id) {
        schemes.removeSchemesFromProject(project);
        if (!id.isEmpty()) {
            schemes.addSchemeToProject(project, schemes.getSchemeObject(Long.valueOf(id)));
        }
    }

    @Override
    public boolean isUsed(String id) {
        return !schemes.getProjectsUsing(schemes.getWorkflowSchemeObj(Long.parseLong(id)))
                .isEmpty();
    }

    @Override
    public void remove(String id) {
        schemes.deleteWorkflowScheme(schemes.getWorkflowSchemeObj(Long.parseLong(id)));
    }
}
