package com.atlassian.jira.issue.export.customfield;

public interface CustomFieldExportContext {
    com.atlassian.jira.issue.fields.CustomField getCustomField();
    String getDefaultColumnHeader();
}
