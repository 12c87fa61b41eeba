package com.atlassian.jira.issue.customfields.impl;

public abstract class AbstractMultiCFType<T> extends AbstractCustomFieldType<java.util.Collection<T>, T> {
    public AbstractMultiCFType(com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister a, com.atlassian.jira.issue.customfields.manager.GenericConfigManager b) {
        throw new UnsupportedOperationException("signature only");
    }
    protected abstract T convertDbValueToType(Object a);
    protected abstract Object convertTypeToDbValue(T a);
    public void createValue(com.atlassian.jira.issue.fields.CustomField a, com.atlassian.jira.issue.Issue b, java.util.Collection<T> c) {
        throw new UnsupportedOperationException("signature only");
    }
    public String getChangelogValue(com.atlassian.jira.issue.fields.CustomField a, java.util.Collection<T> b) {
        throw new UnsupportedOperationException("signature only");
    }
    protected abstract com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType getDatabaseType();
    public java.util.Collection<T> getDefaultValue(com.atlassian.jira.issue.fields.config.FieldConfig a) {
        throw new UnsupportedOperationException("signature only");
    }
    protected abstract java.util.Comparator<T> getTypeComparator();
    public java.util.Collection<T> getValueFromIssue(com.atlassian.jira.issue.fields.CustomField a, com.atlassian.jira.issue.Issue b) {
        throw new UnsupportedOperationException("signature only");
    }
    public void updateValue(com.atlassian.jira.issue.fields.CustomField a, com.atlassian.jira.issue.Issue b, java.util.Collection<T> c) {
        throw new UnsupportedOperationException("signature only");
    }
}
