package com.atlassian.jira.config;

public interface ConstantsManager {
    java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getAllIssueTypeObjects();
    com.atlassian.jira.issue.status.Status getStatus(String a);
}
