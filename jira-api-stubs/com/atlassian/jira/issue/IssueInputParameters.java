package com.atlassian.jira.issue;

public interface IssueInputParameters {
    com.atlassian.jira.issue.IssueInputParameters addCustomFieldValue(String a, String... b);
}
