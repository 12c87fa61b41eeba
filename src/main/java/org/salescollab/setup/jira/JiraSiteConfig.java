package org.salescollab.setup.jira;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salescollab.salesproject.SalesStatus;
import org.salescollab.salesproject.SetupItem.Kind;
import org.salescollab.setup.FieldShape;
import org.salescollab.setup.JiraConfig;
import org.salescollab.setup.NewProject;
import org.salescollab.setup.ProjectFacts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.ProjectId;

/** Sends each question of the set-up to the part of Jira's configuration that knows the answer. */
public final class JiraSiteConfig implements JiraConfig {

    private final JiraProjects projects;
    private final Constants constants;
    private final SalesCustomFields fields;
    private final SalesScreens screens;
    private final SalesWorkflows workflows;
    private final Map<Kind, ProjectSchemes> schemes;

    public JiraSiteConfig(
            JiraProjects projects,
            Constants constants,
            SalesCustomFields fields,
            SalesScreens screens,
            SalesWorkflows workflows,
            IssueTypeSchemes issueTypeSchemes,
            WorkflowSchemes workflowSchemes,
            ScreenAssignments screenAssignments) {
        this.projects = projects;
        this.constants = constants;
        this.fields = fields;
        this.screens = screens;
        this.workflows = workflows;
        this.schemes = Map.of(
                Kind.ISSUE_TYPE_SCHEME,
                issueTypeSchemes,
                Kind.WORKFLOW_SCHEME,
                workflowSchemes,
                Kind.ISSUE_TYPE_SCREEN_SCHEME,
                screenAssignments);
    }

    @Override
    public Optional<ProjectFacts> project(String key) {
        return projects.project(key);
    }

    @Override
    public Map<String, String> objections(Actor actor, NewProject project) {
        return projects.objections(actor, project);
    }

    @Override
    public ProjectId createProject(Actor actor, NewProject project) {
        return projects.create(actor, project);
    }

    @Override
    public Optional<String> idOf(Kind kind, String name) {
        return switch (kind) {
            case STATUS -> constants.status(name);
            case ISSUE_TYPE -> constants.type(name);
            case FIELD -> fields.field(name);
            case SCREEN -> screens.screen(name);
            case SCREEN_SCHEME -> screens.scheme(name);
            case WORKFLOW -> workflows.workflow(name);
            case OPTION, FIELD_CONTEXT, PROJECT -> Optional.empty();
            default -> schemes(kind).scheme(name);
        };
    }

    @Override
    public boolean exists(Kind kind, String id) {
        return switch (kind) {
            case STATUS -> constants.hasStatus(id);
            case ISSUE_TYPE -> constants.hasType(id);
            case FIELD -> fields.hasField(id);
            case OPTION -> fields.hasOption(id);
            case SCREEN -> screens.hasScreen(id);
            case SCREEN_SCHEME -> screens.hasScheme(id);
            case WORKFLOW -> workflows.workflow(id).isPresent();
            case FIELD_CONTEXT, PROJECT -> true;
            default -> schemes(kind).has(id);
        };
    }

    @Override
    public String createStatus(String name, String description, SalesStatus.Progress progress) {
        return constants.createStatus(name, description, progress);
    }

    @Override
    public String createIssueType(String name, String description, boolean subTask) {
        return constants.createType(name, description, subTask);
    }

    @Override
    public String createField(FieldShape shape, String name, String description, ProjectId project, Set<String> types) {
        return fields.create(shape, name, description, project, types);
    }

    @Override
    public String createOption(String fieldId, String name, int position) {
        return fields.createOption(fieldId, name, position);
    }

    @Override
    public String createScreen(String name, List<String> fieldIds) {
        return screens.createScreen(name, fieldIds);
    }

    @Override
    public String createScreenScheme(String name, String screenForCreate, String screenForTheRest) {
        return screens.createScheme(name, screenForCreate, screenForTheRest);
    }

    @Override
    public String createWorkflow(Actor actor, String name, Map<String, String> tokens) {
        return workflows.create(projects.user(actor), name, tokens);
    }

    @Override
    public void showFields(Collection<String> fieldIds, Set<ProjectId> where) {
        fields.show(fieldIds, where);
    }

    @Override
    public Set<ProjectId> projectsOf(String fieldId) {
        return fields.projectsOf(fieldId);
    }

    @Override
    public String schemeOf(Kind kind, ProjectId project) {
        return schemes(kind).schemeOf(projects.object(project));
    }

    @Override
    public String copyScheme(Kind kind, ProjectId project, String name, Map<String, String> targets, boolean onlyOurs) {
        return schemes(kind).copy(projects.object(project), name, targets, onlyOurs);
    }

    @Override
    public void assignScheme(Kind kind, ProjectId project, String schemeId) {
        schemes(kind).assign(projects.object(project), schemeId);
    }

    /** Asks Jira's cheap question first: in most set-ups no issue of our types exists at all. */
    @Override
    public long issuesOf(ProjectId project, Set<String> types) {
        return constants.haveIssues(types) ? projects.issuesOf(project, types) : 0;
    }

    @Override
    public boolean isUsed(Kind kind, String id) {
        return switch (kind) {
            case STATUS -> constants.isStatusUsed(id);
            case ISSUE_TYPE -> constants.isTypeUsed(id);
            case SCREEN -> screens.isScreenUsed(id);
            case SCREEN_SCHEME -> screens.isSchemeUsed(id);
            case WORKFLOW -> workflows.isUsed(id);
            case FIELD, OPTION, FIELD_CONTEXT, PROJECT -> false;
            default -> schemes(kind).isUsed(id);
        };
    }

    @Override
    public void remove(Kind kind, String id) {
        switch (kind) {
            case STATUS -> constants.removeStatus(id);
            case ISSUE_TYPE -> constants.removeType(id);
            case FIELD -> fields.remove(id);
            case OPTION -> fields.removeOption(id);
            case SCREEN -> screens.removeScreen(id);
            case SCREEN_SCHEME -> screens.removeScheme(id);
            case WORKFLOW -> workflows.remove(id);
            case FIELD_CONTEXT, PROJECT -> throw new IllegalArgumentException(kind + " isn't removed by itself");
            default -> schemes(kind).remove(id);
        }
    }

    private ProjectSchemes schemes(Kind kind) {
        ProjectSchemes found = schemes.get(kind);
        if (found == null) {
            throw new IllegalArgumentException(kind + " is no scheme of a project");
        }
        return found;
    }
}
