package com.atlassian.jira.issue.fields.rest;

public interface RestFieldOperationsHandler {
    java.util.Set<String> getSupportedOperations();
    com.atlassian.jira.util.ErrorCollection updateIssueInputParameters(com.atlassian.jira.issue.context.IssueContext a, com.atlassian.jira.issue.Issue b, String c, com.atlassian.jira.issue.IssueInputParameters d, java.util.List e);
}
