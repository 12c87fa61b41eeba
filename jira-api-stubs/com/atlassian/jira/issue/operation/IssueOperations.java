package com.atlassian.jira.issue.operation;

public class IssueOperations {
    public static com.atlassian.jira.issue.operation.ScreenableIssueOperation CREATE_ISSUE_OPERATION;
    public static com.atlassian.jira.issue.operation.ScreenableIssueOperation EDIT_ISSUE_OPERATION;
    public static com.atlassian.jira.issue.operation.ScreenableIssueOperation VIEW_ISSUE_OPERATION;
}
