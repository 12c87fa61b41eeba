package org.salescollab.sandbox.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;

/** Projects for apps. */
final class ApiProjectManager implements ProjectManager {
    private final JiraViews views;

    ApiProjectManager(JiraViews views) {
        this.views = views;
    }

    @Override
    public Project getProjectObj(Long id) {
        return views.project(id);
    }

    @Override
    public Project getProjectObjByKey(String key) {
        return views.model().projects().byKey(key).map(views::project).orElse(null);
    }

    @Override
    public List<Project> getProjectObjects() {
        return views.model().projects().all().stream().map(views::project).toList();
    }

    @Override
    public List<Project> getProjects() {
        return getProjectObjects();
    }
}
