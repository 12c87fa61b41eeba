package com.atlassian.jira.issue.status;

public interface Status extends com.atlassian.jira.issue.IssueConstant {
    com.atlassian.jira.issue.status.category.StatusCategory getStatusCategory();
}
