package com.atlassian.jira.issue.operation;

/** What a person does with an issue. */
public interface IssueOperation {
    String getNameKey();
}
