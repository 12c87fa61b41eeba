package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.context.manager.JiraContextTreeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;

/** The context of one project. */
public class ProjectContext implements JiraContextNode {
    protected Long projectId;
    private final ProjectManager projects;

    public ProjectContext(IssueContext context, JiraContextTreeManager tree) {
        this(context.getProjectId());
    }

    public ProjectContext(Project project, JiraContextTreeManager tree) {
        this(project.getId());
    }

    public ProjectContext(Long projectId) {
        this(projectId, (ProjectManager) null);
    }

    public ProjectContext(Long projectId, JiraContextTreeManager tree) {
        this(projectId);
    }

    public ProjectContext(Long projectId, ProjectManager projects) {
        this.projectId = projectId;
        this.projects = projects;
    }

    @Override
    public Project getProjectObject() {
        return projects == null || projectId == null ? null : projects.getProjectObj(projectId);
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public IssueType getIssueType() {
        return null;
    }

    @Override
    public String getIssueTypeId() {
        return null;
    }

    @Override
    public int compareTo(Object other) {
        return other instanceof ProjectContext that ? projectId.compareTo(that.projectId) : -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectContext that && projectId.equals(that.projectId);
    }

    @Override
    public int hashCode() {
        return projectId.hashCode();
    }
}
