package org.salescollab.access.jira;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.atlassian.jira.application.ApplicationRoleManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.Rights;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.ProjectId;

/** Asks Jira's permission managers; keeps nothing, so a withdrawn right counts at once. */
public final class JiraRights implements Rights {

    private final UserManager users;
    private final ApplicationRoleManager applicationRoles;
    private final GlobalPermissionManager globalPermissions;
    private final PermissionManager permissions;
    private final IssueManager issues;
    private final ProjectManager projects;
    private final GroupManager groups;

    public JiraRights(
            UserManager users,
            ApplicationRoleManager applicationRoles,
            GlobalPermissionManager globalPermissions,
            PermissionManager permissions,
            IssueManager issues,
            ProjectManager projects,
            GroupManager groups) {
        this.users = users;
        this.applicationRoles = applicationRoles;
        this.globalPermissions = globalPermissions;
        this.permissions = permissions;
        this.issues = issues;
        this.projects = projects;
        this.groups = groups;
    }

    @Override
    public boolean isAdmin(Actor actor) {
        ApplicationUser user = user(actor);
        return user != null && globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    @Override
    public boolean isLicensed(Actor actor) {
        ApplicationUser user = user(actor);
        return user != null && user.isActive() && applicationRoles.hasAnyRole(user);
    }

    @Override
    public Set<String> groups(Actor actor) {
        ApplicationUser user = user(actor);
        return user == null ? Set.of() : Set.copyOf(groups.getGroupNamesForUser(user));
    }

    @Override
    public boolean groupExists(String name) {
        return groups.groupExists(name);
    }

    @Override
    public boolean mayBrowse(Actor actor, IssueId issue) {
        Issue found = issues.getIssueObject(Long.valueOf(issue.value()));
        return found != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, found, user(actor));
    }

    @Override
    public Set<IssueId> browsable(Actor actor, Collection<IssueId> wanted) {
        ApplicationUser user = user(actor);
        List<Long> ids = wanted.stream().map(IssueId::value).toList();
        return ids.isEmpty()
                ? Set.of()
                : issues.getIssueObjects(ids).stream()
                        .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                        .map(issue -> new IssueId(issue.getId()))
                        .collect(toUnmodifiableSet());
    }

    @Override
    public boolean mayEdit(Actor actor, IssueId issue) {
        Issue found = issues.getIssueObject(Long.valueOf(issue.value()));
        return found != null && issues.isEditable(found, user(actor));
    }

    @Override
    public boolean mayBrowseProject(Actor actor, ProjectId project) {
        return has(ProjectPermissions.BROWSE_PROJECTS, project, actor);
    }

    @Override
    public boolean isProjectAdmin(Actor actor, ProjectId project) {
        return has(ProjectPermissions.ADMINISTER_PROJECTS, project, actor)
                || (isAdmin(actor) && projects.getProjectObj(project.value()) != null);
    }

    @Override
    public Set<ProjectId> browsableProjects(Actor actor) {
        return permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, user(actor)).stream()
                .map(project -> new ProjectId(project.getId()))
                .collect(toUnmodifiableSet());
    }

    private boolean has(ProjectPermissionKey permission, ProjectId id, Actor actor) {
        Project project = projects.getProjectObj(id.value());
        return project != null && permissions.hasPermission(permission, project, user(actor));
    }

    private @Nullable ApplicationUser user(Actor actor) {
        return actor.userKey() == null ? null : users.getUserByKey(actor.userKey());
    }
}
