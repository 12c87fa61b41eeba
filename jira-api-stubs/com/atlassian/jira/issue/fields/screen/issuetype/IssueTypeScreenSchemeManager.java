package com.atlassian.jira.issue.fields.screen.issuetype;

public interface IssueTypeScreenSchemeManager {
    java.util.Collection<com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme> getIssueTypeScreenSchemes();
    java.util.Collection<com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme> getIssueTypeScreenSchemes(com.atlassian.jira.issue.fields.screen.FieldScreenScheme a);
    void addSchemeAssociation(com.atlassian.jira.project.Project a, com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme b);
    void associateWithDefaultScheme(com.atlassian.jira.project.Project a);
    void createIssueTypeScreenScheme(com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme a);
    com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme getDefaultScheme();
    com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme getIssueTypeScreenScheme(com.atlassian.jira.project.Project a);
    com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme getIssueTypeScreenScheme(Long a);
    void removeIssueTypeScreenScheme(com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme a);
    void removeSchemeAssociation(com.atlassian.jira.project.Project a, com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme b);
}
