package com.atlassian.jira.issue.fields.screen;

public interface FieldScreenManager {
    void createFieldScreen(com.atlassian.jira.issue.fields.screen.FieldScreen a);
    com.atlassian.jira.issue.fields.screen.FieldScreen getFieldScreen(Long a);
    java.util.Collection<com.atlassian.jira.issue.fields.screen.FieldScreen> getFieldScreens();
    void removeFieldScreen(Long a);
}
