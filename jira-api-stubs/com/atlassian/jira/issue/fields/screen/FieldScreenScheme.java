package com.atlassian.jira.issue.fields.screen;

public interface FieldScreenScheme {
    void addFieldScreenSchemeItem(com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem a);
    com.atlassian.jira.issue.fields.screen.FieldScreen getFieldScreen(com.atlassian.jira.issue.operation.IssueOperation a);
    com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem getFieldScreenSchemeItem(com.atlassian.jira.issue.operation.IssueOperation a);
    java.util.Collection<com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem> getFieldScreenSchemeItems();
    Long getId();
    String getName();
    void remove();
    void setDescription(String a);
    void setName(String a);
    void store();
}
