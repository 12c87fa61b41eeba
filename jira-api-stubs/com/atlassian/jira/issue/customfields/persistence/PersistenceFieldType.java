package com.atlassian.jira.issue.customfields.persistence;

public class PersistenceFieldType {
    public static com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType TYPE_DECIMAL;
    public static com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType TYPE_LIMITED_TEXT;
    PersistenceFieldType() {}
}
