package org.salescollab.sandbox.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.jira.Workflows;
import org.salescollab.sandbox.jira.Workflows.SchemeRow;
import org.salescollab.sandbox.model.IssueTypeInfo;

/** Workflow schemes; a change that would put existing issues on another workflow is refused, since it needs a migration. */
final class ApiWorkflowSchemeManager implements WorkflowSchemeManager {
    private final JiraViews views;

    ApiWorkflowSchemeManager(JiraViews views) {
        this.views = views;
    }

    private Workflows workflows() {
        return views.model().workflows();
    }

    private static SchemeRow row(WorkflowScheme scheme) {
        return ((ApiWorkflowScheme) scheme).row();
    }

    /** The sandbox has no drafts. */
    @Override
    public Iterable<WorkflowScheme> getSchemesForWorkflowIncludingDrafts(JiraWorkflow workflow) {
        return workflows().schemes().stream()
                .filter(scheme -> scheme.mappings().containsValue(workflow.getName()))
                .<WorkflowScheme>map(ApiWorkflowScheme::new)
                .toList();
    }

    @Override
    public AssignableWorkflowScheme.Builder assignableBuilder() {
        return new ApiWorkflowSchemeBuilder(new SchemeRow(0, null, "", Map.of()));
    }

    @Override
    public AssignableWorkflowScheme createScheme(AssignableWorkflowScheme scheme) {
        SchemeRow row = row(scheme);
        checkName(row);
        checkWorkflows(row);
        return new ApiWorkflowScheme(workflows().save(new SchemeRow(0, row.name(), row.description(), row.mappings())));
    }

    private void checkName(SchemeRow row) {
        Refusal.blank(row.name(), "workflow scheme");
        boolean taken = workflows()
                .scheme(row.name())
                .filter(other -> other.id() != row.id())
                .isPresent();
        Refusal.when(
                taken || row.name().equalsIgnoreCase(Workflows.defaultScheme().name()),
                "A workflow scheme with the name '" + row.name() + "' already exists. Jira rule: names are unique");
    }

    private void checkWorkflows(SchemeRow row) {
        for (String name : row.mappings().values()) {
            Refusal.when(workflows().byName(name).isEmpty(), "There is no workflow '" + name + "'");
        }
    }

    @Override
    public AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme) {
        SchemeRow row = row(scheme);
        Refusal.when(row.id() == 0, "Jira rule: the default workflow scheme cannot be changed");
        checkName(row);
        checkWorkflows(row);
        workflows().projectsOf(row.id()).forEach(project -> checkMigration(project, row));
        return new ApiWorkflowScheme(workflows().save(row));
    }

    private void checkMigration(long projectId, SchemeRow after) {
        SchemeRow before = workflows().ofProject(projectId);
        for (IssueTypeInfo type : views.model().constants().issueTypes()) {
            boolean changes = !before.workflowOf(type.id()).equals(after.workflowOf(type.id()));
            Refusal.when(
                    changes && views.model().issueRows().count(projectId, type.id()) > 0,
                    "Issues of type '" + type.name() + "' in project " + projectId + " would change from workflow '"
                            + before.workflowOf(type.id()) + "' to '" + after.workflowOf(type.id())
                            + "'. Jira rule: they must be migrated, which no API method does");
        }
    }

    @Override
    public boolean deleteWorkflowScheme(WorkflowScheme scheme) {
        deleteScheme(row(scheme).id());
        return true;
    }

    @Override
    public void deleteScheme(Long id) {
        Refusal.when(id == null || id == 0, "Jira rule: the default workflow scheme cannot be deleted");
        Refusal.when(
                !workflows().projectsOf(id).isEmpty(),
                "Workflow scheme " + id + " is used by a project. Jira rule: it cannot be deleted");
        workflows().deleteScheme(id);
    }

    @Override
    public AssignableWorkflowScheme getDefaultWorkflowScheme() {
        return new ApiWorkflowScheme(Workflows.defaultScheme());
    }

    @Override
    public List<Project> getProjectsUsing(AssignableWorkflowScheme scheme) {
        return workflows().projectsOf(row(scheme).id()).stream()
                .map(views::project)
                .toList();
    }

    @Override
    public Map<String, String> getWorkflowMap(Project project) {
        return getWorkflowSchemeObj(project).getMappings();
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(long id) {
        return workflows().scheme(id).map(ApiWorkflowScheme::new).orElse(null);
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(Project project) {
        return new ApiWorkflowScheme(workflows().ofProject(project.getId()));
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(String name) {
        return workflows().scheme(name).map(ApiWorkflowScheme::new).orElse(null);
    }

    @Override
    public boolean isUsingDefaultScheme(Project project) {
        return workflows().ofProject(project.getId()).id() == 0;
    }

    @Override
    public void addSchemeToProject(Project project, Scheme scheme) {
        SchemeRow row = scheme == null || scheme.getId() == null
                ? Workflows.defaultScheme()
                : workflows().scheme(scheme.getId()).orElseThrow();
        checkMigration(project.getId(), row);
        workflows().assign(project.getId(), row.id());
    }

    @Override
    public void removeSchemesFromProject(Project project) {
        checkMigration(project.getId(), Workflows.defaultScheme());
        workflows().assign(project.getId(), null);
    }

    /** Null where the project has the default scheme, as in Jira. */
    @Override
    public Scheme getSchemeFor(Project project) {
        SchemeRow row = workflows().ofProject(project.getId());
        return row.id() == 0 ? null : scheme(row);
    }

    @Override
    public Scheme getSchemeObject(Long id) {
        return workflows().scheme(id).map(ApiWorkflowSchemeManager::scheme).orElse(null);
    }

    @Override
    public Scheme getSchemeObject(String name) {
        return workflows().scheme(name).map(ApiWorkflowSchemeManager::scheme).orElse(null);
    }

    private static Scheme scheme(SchemeRow row) {
        return new Scheme(row.id(), row.name(), row.description());
    }
}
