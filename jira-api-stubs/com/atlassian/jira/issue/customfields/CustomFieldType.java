package com.atlassian.jira.issue.customfields;

public interface CustomFieldType<T, S> {
    String getChangelogString(com.atlassian.jira.issue.fields.CustomField a, T b);
    String getChangelogValue(com.atlassian.jira.issue.fields.CustomField a, T b);
    String getKey();
    String getName();
    S getSingularObjectFromString(String a) throws com.atlassian.jira.issue.customfields.impl.FieldValidationException;
    String getStringFromSingularObject(S a);
    Object getStringValueFromCustomFieldParams(com.atlassian.jira.issue.customfields.view.CustomFieldParams a);
    T getValueFromCustomFieldParams(com.atlassian.jira.issue.customfields.view.CustomFieldParams a) throws com.atlassian.jira.issue.customfields.impl.FieldValidationException;
    void validateFromParams(com.atlassian.jira.issue.customfields.view.CustomFieldParams a, com.atlassian.jira.util.ErrorCollection b, com.atlassian.jira.issue.fields.config.FieldConfig c);
}
