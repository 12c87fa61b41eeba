package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;

/** Project permissions for apps. */
final class ApiPermissionManager implements PermissionManager {
    private final JiraViews views;

    ApiPermissionManager(JiraViews views) {
        this.views = views;
    }

    private boolean has(ProjectPermissionKey key, Long projectId, ApplicationUser user) {
        return projectId != null
                && views.model()
                        .permissions()
                        .has(
                                key.permissionKey(),
                                projectId,
                                ApiUser.record(user, views.model().users()));
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey key, Issue issue, ApplicationUser user) {
        return has(key, issue.getProjectId(), user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey key, Issue issue, ApplicationUser user, Status status) {
        return hasPermission(key, issue, user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey key, Issue issue, ApplicationUser user, ActionDescriptor action) {
        return hasPermission(key, issue, user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey key, Project project, ApplicationUser user) {
        return has(key, project.getId(), user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey key, Project project, ApplicationUser user, boolean creation) {
        return hasPermission(key, project, user);
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey key, ApplicationUser user) {
        return views
                .model()
                .permissions()
                .projects(
                        key.permissionKey(), ApiUser.record(user, views.model().users()))
                .stream()
                .map(views::project)
                .toList();
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey key, ApplicationUser user, ProjectCategory category) {
        return getProjects(key, user);
    }

    @Override
    public Collection<Project> getProjects(int permission, ApplicationUser user) {
        throw numbered();
    }

    @Override
    public Collection<Project> getProjects(int permission, ApplicationUser user, ProjectCategory category) {
        throw numbered();
    }

    @Override
    public boolean hasPermission(int permission, Issue issue, ApplicationUser user) {
        throw numbered();
    }

    @Override
    public boolean hasPermission(int permission, Project project, ApplicationUser user) {
        throw numbered();
    }

    @Override
    public boolean hasPermission(int permission, Project project, ApplicationUser user, boolean creation) {
        throw numbered();
    }

    @Override
    public boolean hasPermission(int permission, ApplicationUser user) {
        throw numbered();
    }

    private static UnsupportedOperationException numbered() {
        return new UnsupportedOperationException(
                "Permissions by number are deprecated in Jira; use ProjectPermissionKey");
    }
}
