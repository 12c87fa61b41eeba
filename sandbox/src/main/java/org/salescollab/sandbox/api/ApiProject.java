package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.salescollab.sandbox.model.ProjectInfo;

/** A project as apps see one. */
public final class ApiProject implements Project {
    private final ProjectInfo project;
    private final JiraViews views;

    ApiProject(ProjectInfo project, JiraViews views) {
        this.project = project;
        this.views = views;
    }

    @Override
    public Long getId() {
        return project.id();
    }

    @Override
    public String getKey() {
        return project.key();
    }

    @Override
    public String getName() {
        return project.name();
    }

    @Override
    public ApplicationUser getProjectLead() {
        return views.user(project.leadKey());
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return views.model().projects().issueTypes(project.id()).stream()
                .map(views::issueType)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project that && that.getId().equals(project.id());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(project.id());
    }

    @Override
    public String toString() {
        return project.key();
    }
}
