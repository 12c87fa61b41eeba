package com.atlassian.jira.config;

public interface IssueTypeManager {
    com.atlassian.jira.issue.issuetype.IssueType createIssueType(String a, String b, Long c);
    com.atlassian.jira.issue.issuetype.IssueType createIssueType(String a, String b, String c);
    com.atlassian.jira.issue.issuetype.IssueType createSubTaskIssueType(String a, String b, Long c);
    com.atlassian.jira.issue.issuetype.IssueType createSubTaskIssueType(String a, String b, String c);
    com.atlassian.jira.issue.issuetype.IssueType getIssueType(String a);
    java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getIssueTypes();
    boolean hasAssociatedIssues(com.atlassian.jira.issue.issuetype.IssueType a);
    void removeIssueType(String a, String b);
}
