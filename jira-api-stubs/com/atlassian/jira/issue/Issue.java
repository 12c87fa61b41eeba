package com.atlassian.jira.issue;

public interface Issue extends com.atlassian.jira.issue.context.IssueContext {
    com.atlassian.jira.user.ApplicationUser getAssignee();
    java.sql.Timestamp getCreated();
    Object getCustomFieldValue(com.atlassian.jira.issue.fields.CustomField a);
    Long getId();
    com.atlassian.jira.issue.issuetype.IssueType getIssueType();
    String getIssueTypeId();
    String getKey();
    Long getProjectId();
    com.atlassian.jira.project.Project getProjectObject();
    com.atlassian.jira.user.ApplicationUser getReporter();
    com.atlassian.jira.issue.status.Status getStatus();
    String getStatusId();
    String getSummary();
    java.sql.Timestamp getUpdated();
    boolean isSubTask();
}
