package com.atlassian.jira.issue.customfields.view;

public interface CustomFieldParams extends com.atlassian.jira.issue.transport.FieldTransportParams {
    com.atlassian.jira.issue.fields.CustomField getCustomField();
}
