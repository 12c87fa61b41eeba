package com.atlassian.jira.issue.fields;

public interface CustomField extends com.atlassian.jira.issue.fields.ConfigurableField {
    java.util.List<com.atlassian.jira.project.Project> getAssociatedProjectObjects();
    java.util.List<com.atlassian.jira.issue.fields.config.FieldConfigScheme> getConfigurationSchemes();
    com.atlassian.jira.issue.customfields.CustomFieldType<?, ?> getCustomFieldType();
    String getFieldName();
    Long getIdAsLong();
    com.atlassian.jira.issue.fields.config.FieldConfig getRelevantConfig(com.atlassian.jira.issue.Issue a);
    com.atlassian.jira.issue.fields.config.FieldConfig getRelevantConfig(com.atlassian.jira.issue.context.IssueContext a);
    String getUntranslatedName();
    Object getValue(com.atlassian.jira.issue.Issue a);
}
