package com.atlassian.jira.project;

public interface Project {
    Long getId();
    java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getIssueTypes();
    String getKey();
    String getName();
    com.atlassian.jira.user.ApplicationUser getProjectLead();
}
