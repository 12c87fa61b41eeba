package com.atlassian.jira.issue.customfields;

public interface SortableCustomField<T> {
    int compare(T a, T b, com.atlassian.jira.issue.fields.config.FieldConfig c);
}
