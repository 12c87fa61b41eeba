package com.atlassian.jira.issue.fields.screen;

public interface FieldScreenSchemeItem extends Comparable {
    com.atlassian.jira.issue.fields.screen.FieldScreen getFieldScreen();
    void setFieldScreen(com.atlassian.jira.issue.fields.screen.FieldScreen a);
    void setFieldScreenScheme(com.atlassian.jira.issue.fields.screen.FieldScreenScheme a);
    void setIssueOperation(com.atlassian.jira.issue.operation.ScreenableIssueOperation a);
}
