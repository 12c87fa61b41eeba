package com.atlassian.jira.issue.fields.screen;

public interface FieldScreenTab {
    void addFieldScreenLayoutItem(String a);
    void addFieldScreenLayoutItem(String a, int b);
    com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem getFieldScreenLayoutItem(int a);
    com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem getFieldScreenLayoutItem(String a);
    java.util.List<com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem> getFieldScreenLayoutItems();
    String getName();
    boolean isContainsField(String a);
}
