package com.atlassian.jira.issue.fields.config;

public interface FieldConfigScheme {
    java.util.List<Long> getAssociatedProjectIds();
    java.util.List<com.atlassian.jira.project.Project> getAssociatedProjectObjects();
    Long getId();
    String getName();
    com.atlassian.jira.issue.fields.config.FieldConfig getOneAndOnlyConfig();

    public static class Builder {
    }
}
