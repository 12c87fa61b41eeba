package com.atlassian.jira.issue.customfields.impl;

public abstract class AbstractCustomFieldType<T, S> implements com.atlassian.jira.issue.customfields.CustomFieldType<T, S> {
    public String getChangelogString(com.atlassian.jira.issue.fields.CustomField a, T b) {
        throw new UnsupportedOperationException("signature only");
    }
    public com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor getDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }
    public com.atlassian.jira.util.I18nHelper getI18nBean() {
        throw new UnsupportedOperationException("signature only");
    }
    public String getKey() {
        throw new UnsupportedOperationException("signature only");
    }
    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }
    public java.util.Map<String, Object> getVelocityParameters(com.atlassian.jira.issue.Issue a) {
        throw new UnsupportedOperationException("signature only");
    }
    public java.util.Map<String, Object> getVelocityParameters(com.atlassian.jira.issue.Issue a, com.atlassian.jira.issue.fields.CustomField b, com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem c) {
        throw new UnsupportedOperationException("signature only");
    }
    public boolean valuesEqual(T a, T b) {
        throw new UnsupportedOperationException("signature only");
    }
}
