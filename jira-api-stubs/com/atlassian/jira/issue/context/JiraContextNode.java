package com.atlassian.jira.issue.context;

public interface JiraContextNode extends com.atlassian.jira.issue.context.IssueContext, Comparable<JiraContextNode> {
}
