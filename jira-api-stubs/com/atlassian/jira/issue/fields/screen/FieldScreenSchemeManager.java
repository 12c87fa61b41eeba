package com.atlassian.jira.issue.fields.screen;

public interface FieldScreenSchemeManager {
    void createFieldScreenScheme(com.atlassian.jira.issue.fields.screen.FieldScreenScheme a);
    com.atlassian.jira.issue.fields.screen.FieldScreenScheme getFieldScreenScheme(Long a);
    java.util.Collection<com.atlassian.jira.issue.fields.screen.FieldScreenScheme> getFieldScreenSchemes();
    java.util.Collection<com.atlassian.jira.issue.fields.screen.FieldScreenScheme> getFieldScreenSchemes(com.atlassian.jira.issue.fields.screen.FieldScreen a);
    void removeFieldScreenScheme(com.atlassian.jira.issue.fields.screen.FieldScreenScheme a);
}
