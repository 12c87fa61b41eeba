package com.atlassian.jira.issue.fields.screen;

public interface FieldScreen {
    com.atlassian.jira.issue.fields.screen.FieldScreenTab addTab(String a);
    Long getId();
    String getName();
    com.atlassian.jira.issue.fields.screen.FieldScreenTab getTab(int a);
    java.util.List<com.atlassian.jira.issue.fields.screen.FieldScreenTab> getTabs();
    void remove();
    void setDescription(String a);
    void setName(String a);
    void store();
}
