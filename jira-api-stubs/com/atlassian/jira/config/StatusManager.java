package com.atlassian.jira.config;

public interface StatusManager {
    com.atlassian.jira.issue.status.Status createStatus(String a, String b, String c);
    com.atlassian.jira.issue.status.Status createStatus(String a, String b, String c, com.atlassian.jira.issue.status.category.StatusCategory d);
    com.atlassian.jira.issue.status.Status getStatus(String a);
    java.util.Collection<com.atlassian.jira.issue.status.Status> getStatuses();
    void removeStatus(String a);
}
