package org.salescollab.setup.jira;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.ofbiz.OfBizDelegator;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salescollab.setup.NewProject;
import org.salescollab.setup.ProjectFacts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.ProjectId;

/** Projects and how many issues they have. */
public final class JiraProjects {

    private static final Map<String, String> OUR_FIELDS =
            Map.of("projectKey", "key", "projectName", "name", "projectLead", "lead");

    private final ProjectManager projects;
    private final ProjectService service;
    private final OfBizDelegator database;
    private final UserManager users;

    public JiraProjects(ProjectManager projects, ProjectService service, OfBizDelegator database, UserManager users) {
        this.projects = projects;
        this.service = service;
        this.database = database;
        this.users = users;
    }

    Optional<ProjectFacts> project(String key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key))
                .map(found -> new ProjectFacts(new ProjectId(found.getId()), found.getKey(), found.getName()));
    }

    Project object(ProjectId id) {
        return projects.getProjectObj(id.value());
    }

    /** Jira's own words, already in the reader's language. */
    Map<String, String> objections(Actor actor, NewProject wanted) {
        ErrorCollection errors =
                service.validateCreateProject(user(actor), data(wanted)).getErrorCollection();
        Map<String, String> objections = new HashMap<>();
        errors.getErrors().forEach((field, text) -> objections.put(OUR_FIELDS.getOrDefault(field, field), text));
        errors.getErrorMessages().stream().findFirst().ifPresent(text -> objections.putIfAbsent("project", text));
        return objections;
    }

    ProjectId create(Actor actor, NewProject wanted) {
        ProjectService.CreateProjectValidationResult valid = service.validateCreateProject(user(actor), data(wanted));
        if (!valid.isValid()) {
            throw new IllegalStateException("Jira refuses the project: " + valid.getErrorCollection());
        }
        return new ProjectId(service.createProject(valid).getId());
    }

    long issuesOf(ProjectId project, Set<String> types) {
        return types.stream()
                .mapToLong(type -> database.getCountByAnd("Issue", Map.of("project", project.value(), "type", type)))
                .sum();
    }

    ApplicationUser user(Actor actor) {
        return users.getUserByKey(actor.key());
    }

    private ProjectCreationData data(NewProject wanted) {
        return new ProjectCreationData.Builder()
                .withKey(wanted.key())
                .withName(wanted.name())
                .withLead(users.getUserByName(wanted.lead()))
                .withType("business")
                .build();
    }
}
