package com.atlassian.jira.issue.customfields.impl;

public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {
    protected com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister customFieldValuePersister;
    protected com.atlassian.jira.issue.customfields.manager.GenericConfigManager genericConfigManager;
    public AbstractSingleFieldType(com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister a, com.atlassian.jira.issue.customfields.manager.GenericConfigManager b) {
        throw new UnsupportedOperationException("signature only");
    }
    public void createValue(com.atlassian.jira.issue.fields.CustomField a, com.atlassian.jira.issue.Issue b, T c) {
        throw new UnsupportedOperationException("signature only");
    }
    public String getChangelogValue(com.atlassian.jira.issue.fields.CustomField a, T b) {
        throw new UnsupportedOperationException("signature only");
    }
    protected abstract com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType getDatabaseType();
    protected abstract Object getDbValueFromObject(T a);
    public T getDefaultValue(com.atlassian.jira.issue.fields.config.FieldConfig a) {
        throw new UnsupportedOperationException("signature only");
    }
    protected abstract T getObjectFromDbValue(Object a) throws com.atlassian.jira.issue.customfields.impl.FieldValidationException;
    public Object getStringValueFromCustomFieldParams(com.atlassian.jira.issue.customfields.view.CustomFieldParams a) {
        throw new UnsupportedOperationException("signature only");
    }
    public T getValueFromCustomFieldParams(com.atlassian.jira.issue.customfields.view.CustomFieldParams a) {
        throw new UnsupportedOperationException("signature only");
    }
    public T getValueFromIssue(com.atlassian.jira.issue.fields.CustomField a, com.atlassian.jira.issue.Issue b) {
        throw new UnsupportedOperationException("signature only");
    }
    public T getValueFromIssue(com.atlassian.jira.issue.fields.CustomField a, Long b, String c) {
        throw new UnsupportedOperationException("signature only");
    }
    public void updateValue(com.atlassian.jira.issue.fields.CustomField a, com.atlassian.jira.issue.Issue b, T c) {
        throw new UnsupportedOperationException("signature only");
    }
    public void validateFromParams(com.atlassian.jira.issue.customfields.view.CustomFieldParams a, com.atlassian.jira.util.ErrorCollection b, com.atlassian.jira.issue.fields.config.FieldConfig c) {
        throw new UnsupportedOperationException("signature only");
    }
}
