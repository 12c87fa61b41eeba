package com.atlassian.jira.issue;

public interface MutableIssue extends com.atlassian.jira.issue.Issue {
    void setCustomFieldValue(com.atlassian.jira.issue.fields.CustomField a, Object b);
}
