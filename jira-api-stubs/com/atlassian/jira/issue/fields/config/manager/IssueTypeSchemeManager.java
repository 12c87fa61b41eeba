package com.atlassian.jira.issue.fields.config.manager;

public interface IssueTypeSchemeManager {
    java.util.List<com.atlassian.jira.issue.fields.config.FieldConfigScheme> getAllSchemes();
    java.util.Collection<com.atlassian.jira.issue.fields.config.FieldConfigScheme> getAllRelatedSchemes(String a);
    void removeOptionFromAllSchemes(String a);
    com.atlassian.jira.issue.fields.config.FieldConfigScheme create(String a, String b, java.util.List<String> c);
    void deleteScheme(com.atlassian.jira.issue.fields.config.FieldConfigScheme a);
    com.atlassian.jira.issue.fields.config.FieldConfigScheme getConfigScheme(com.atlassian.jira.project.Project a);
    com.atlassian.jira.issue.fields.config.FieldConfigScheme getDefaultIssueTypeScheme();
    com.atlassian.jira.issue.issuetype.IssueType getDefaultValue(com.atlassian.jira.issue.Issue a);
    com.atlassian.jira.issue.issuetype.IssueType getDefaultValue(com.atlassian.jira.issue.fields.config.FieldConfig a);
    java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getIssueTypesForProject(com.atlassian.jira.project.Project a);
    boolean isDefaultIssueTypeScheme(com.atlassian.jira.issue.fields.config.FieldConfigScheme a);
    void setDefaultValue(com.atlassian.jira.issue.fields.config.FieldConfig a, String b);
    com.atlassian.jira.issue.fields.config.FieldConfigScheme update(com.atlassian.jira.issue.fields.config.FieldConfigScheme a, java.util.Collection<String> b);
}
