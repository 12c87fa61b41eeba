package com.atlassian.jira.issue.fields;

public interface FieldManager {
    com.atlassian.jira.issue.fields.ConfigurableField getConfigurableField(String a);
    com.atlassian.jira.issue.fields.Field getField(String a);
}
