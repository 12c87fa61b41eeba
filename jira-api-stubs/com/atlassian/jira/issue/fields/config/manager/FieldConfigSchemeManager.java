package com.atlassian.jira.issue.fields.config.manager;

public interface FieldConfigSchemeManager {
    com.atlassian.jira.issue.fields.config.FieldConfigScheme getFieldConfigScheme(Long a);
    void removeSchemeAssociation(java.util.List<com.atlassian.jira.issue.context.JiraContextNode> a, com.atlassian.jira.issue.fields.ConfigurableField b);
    com.atlassian.jira.issue.fields.config.FieldConfigScheme updateFieldConfigScheme(com.atlassian.jira.issue.fields.config.FieldConfigScheme a);
    com.atlassian.jira.issue.fields.config.FieldConfigScheme updateFieldConfigScheme(com.atlassian.jira.issue.fields.config.FieldConfigScheme a, java.util.List<com.atlassian.jira.issue.context.JiraContextNode> b, com.atlassian.jira.issue.fields.ConfigurableField c);
}
