package com.atlassian.jira.issue.context;

public class ProjectContext extends com.atlassian.jira.issue.context.AbstractJiraContext {
    public ProjectContext(com.atlassian.jira.issue.context.IssueContext a, com.atlassian.jira.issue.context.manager.JiraContextTreeManager b) {
        throw new UnsupportedOperationException("signature only");
    }
    public ProjectContext(com.atlassian.jira.project.Project a, com.atlassian.jira.issue.context.manager.JiraContextTreeManager b) {
        throw new UnsupportedOperationException("signature only");
    }
    public ProjectContext(Long a) {
        throw new UnsupportedOperationException("signature only");
    }
    public ProjectContext(Long a, com.atlassian.jira.issue.context.manager.JiraContextTreeManager b) {
        throw new UnsupportedOperationException("signature only");
    }
    public ProjectContext(Long a, com.atlassian.jira.project.ProjectManager b) {
        throw new UnsupportedOperationException("signature only");
    }
}
