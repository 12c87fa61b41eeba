package com.atlassian.jira.issue.customfields.persistence;

public interface CustomFieldValuePersister {
    void createValues(com.atlassian.jira.issue.fields.CustomField a, Long b, com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType c, java.util.Collection<?> d);
    void createValues(com.atlassian.jira.issue.fields.CustomField a, Long b, com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType c, java.util.Collection<?> d, String e);
    java.util.List<Object> getValues(com.atlassian.jira.issue.fields.CustomField a, Long b, com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType c);
    java.util.List<Object> getValues(com.atlassian.jira.issue.fields.CustomField a, Long b, com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType c, String d);
    void updateValues(com.atlassian.jira.issue.fields.CustomField a, Long b, com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType c, java.util.Collection<?> d);
    void updateValues(com.atlassian.jira.issue.fields.CustomField a, Long b, com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType c, java.util.Collection<?> d, String e);
}
