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
    private final SalesStatuses statuses;
    private final SalesTypes types;
    private final SalesResolutions resolutions;
    private final SalesCustomFields fields;
    private final SalesScreens screens;
    private final SalesWorkflows workflows;
    private final SchemesByKind schemes;

    public JiraSiteConfig(
            JiraProjects projects,
            SalesStatuses statuses,
            SalesTypes types,
            SalesResolutions resolutions,
            SalesCustomFields fields,
            SalesScreens screens,
            SalesWorkflows workflows,
            SchemesByKind schemes) {
        this.projects = projects;
        this.statuses = statuses;
        this.types = types;
        this.resolutions = resolutions;
        this.fields = fields;
        this.screens = screens;
        this.workflows = workflows;
        this.schemes = schemes;
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
            case STATUS -> statuses.status(name);
            case RESOLUTION -> resolutions.resolution(name);
            case ISSUE_TYPE -> types.type(name);
            case FIELD -> fields.field(name);
            case SCREEN -> screens.screen(name);
            case SCREEN_SCHEME -> screens.scheme(name);
            case WORKFLOW -> workflows.workflow(name);
            case OPTION, FIELD_CONTEXT, PROJECT -> Optional.empty();
            default -> schemes.of(kind).scheme(name);
        };
    }

    @Override
    public boolean exists(Kind kind, String id) {
        return switch (kind) {
            case STATUS -> statuses.hasStatus(id);
            case RESOLUTION -> resolutions.hasResolution(id);
            case ISSUE_TYPE -> types.hasType(id);
            case FIELD -> fields.hasField(id);
            case OPTION -> fields.hasOption(id);
            case SCREEN -> screens.hasScreen(id);
            case SCREEN_SCHEME -> screens.hasScheme(id);
            case WORKFLOW -> workflows.workflow(id).isPresent();
            case FIELD_CONTEXT, PROJECT -> true;
            default -> schemes.of(kind).has(id);
        };
    }

    @Override
    public String createStatus(String name, String description, SalesStatus.Progress progress) {
        return statuses.create(name, description, progress);
    }

    @Override
    public String createResolution(String name, String description) {
        return resolutions.create(name, description);
    }

    @Override
    public boolean areSubTasksOn() {
        return types.areSubTasksOn();
    }

    @Override
    public String createIssueType(String name, String description, boolean subTask) {
        return types.create(name, description, subTask);
    }

    @Override
    public String createField(
            FieldShape shape, String name, String description, ProjectId project, Set<String> typeIds) {
        return fields.create(shape, name, description, project, typeIds);
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
        return schemes.of(kind).schemeOf(projects.object(project));
    }

    @Override
    public String copyScheme(Kind kind, ProjectId project, String name, Map<String, String> targets, boolean onlyOurs) {
        return schemes.of(kind).copy(projects.object(project), name, targets, onlyOurs);
    }

    @Override
    public void assignScheme(Kind kind, ProjectId project, String schemeId) {
        schemes.of(kind).assign(projects.object(project), schemeId);
    }

    /** Asks Jira's cheap question first: in most set-ups no issue of our types exists at all. */
    @Override
    public long issuesOf(ProjectId project, Set<String> typeIds) {
        return types.haveIssues(typeIds) ? projects.issuesOf(project, typeIds) : 0;
    }

    @Override
    public boolean isUsed(Kind kind, String id) {
        return switch (kind) {
            case STATUS -> statuses.isUsed(id);
            case RESOLUTION -> resolutions.isUsed(id);
            case ISSUE_TYPE -> types.isUsed(id);
            case SCREEN -> screens.isScreenUsed(id);
            case SCREEN_SCHEME -> screens.isSchemeUsed(id);
            case WORKFLOW -> workflows.isUsed(id);
            case FIELD, OPTION, FIELD_CONTEXT, PROJECT -> false;
            default -> schemes.of(kind).isUsed(id);
        };
    }

    @Override
    public void remove(Kind kind, String id) {
        switch (kind) {
            case STATUS -> statuses.remove(id);
            case RESOLUTION -> resolutions.remove(id);
            case ISSUE_TYPE -> types.remove(id);
            case FIELD -> fields.remove(id);
            case OPTION -> fields.removeOption(id);
            case SCREEN -> screens.removeScreen(id);
            case SCREEN_SCHEME -> screens.removeScheme(id);
            case WORKFLOW -> workflows.remove(id);
            case FIELD_CONTEXT, PROJECT -> throw new IllegalArgumentException(kind + " isn't removed by itself");
            default -> schemes.of(kind).remove(id);
        }
    }
}
