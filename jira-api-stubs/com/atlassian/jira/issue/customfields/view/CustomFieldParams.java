package com.atlassian.jira.issue.customfields.view;

public interface CustomFieldParams {
    com.atlassian.jira.issue.fields.CustomField getCustomField();
}
