package com.atlassian.jira.issue.export.customfield;

public interface ExportableCustomFieldType {
    com.atlassian.jira.issue.export.FieldExportParts getRepresentationFromIssue(com.atlassian.jira.issue.Issue a, com.atlassian.jira.issue.export.customfield.CustomFieldExportContext b);
}
