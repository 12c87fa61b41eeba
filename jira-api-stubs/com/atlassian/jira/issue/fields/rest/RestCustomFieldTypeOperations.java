package com.atlassian.jira.issue.fields.rest;

public interface RestCustomFieldTypeOperations {
    com.atlassian.jira.issue.fields.rest.json.JsonData getJsonDefaultValue(com.atlassian.jira.issue.context.IssueContext a, com.atlassian.jira.issue.fields.CustomField b);
    com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler getRestFieldOperation(com.atlassian.jira.issue.fields.CustomField a);
}
