package com.atlassian.jira.issue.fields.rest;

public interface RestAwareCustomFieldType {
    com.atlassian.jira.issue.fields.rest.FieldTypeInfo getFieldTypeInfo(com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext a);
    com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation getJsonFromIssue(com.atlassian.jira.issue.fields.CustomField a, com.atlassian.jira.issue.Issue b, boolean c, com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem d);
    com.atlassian.jira.issue.fields.rest.json.JsonType getJsonSchema(com.atlassian.jira.issue.fields.CustomField a);
}
