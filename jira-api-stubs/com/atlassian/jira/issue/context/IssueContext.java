package com.atlassian.jira.issue.context;

public interface IssueContext {
}
