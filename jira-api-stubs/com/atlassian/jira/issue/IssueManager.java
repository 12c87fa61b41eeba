package com.atlassian.jira.issue;

public interface IssueManager {
    com.atlassian.jira.issue.MutableIssue getIssueByCurrentKey(String a);
    java.util.Collection<Long> getIssueIdsForProject(Long a);
    com.atlassian.jira.issue.MutableIssue getIssueObject(Long a);
    com.atlassian.jira.issue.MutableIssue getIssueObject(String a);
    java.util.List<com.atlassian.jira.issue.Issue> getIssueObjects(java.util.Collection<Long> a);
    boolean isEditable(com.atlassian.jira.issue.Issue a, com.atlassian.jira.user.ApplicationUser b);
    com.atlassian.jira.issue.Issue updateIssue(com.atlassian.jira.user.ApplicationUser a, com.atlassian.jira.issue.MutableIssue b, com.atlassian.jira.event.type.EventDispatchOption c, boolean d);
}
