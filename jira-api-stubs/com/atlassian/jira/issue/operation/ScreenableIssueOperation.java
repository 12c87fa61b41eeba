package com.atlassian.jira.issue.operation;

public interface ScreenableIssueOperation extends com.atlassian.jira.issue.operation.IssueOperation {
}
