package com.atlassian.jira.issue.customfields.manager;

public interface OptionsManager {
    com.atlassian.jira.issue.customfields.option.Option findByOptionId(Long a);
    void deleteOptionAndChildren(com.atlassian.jira.issue.customfields.option.Option a);
    com.atlassian.jira.issue.customfields.option.Option createOption(com.atlassian.jira.issue.fields.config.FieldConfig a, Long b, Long c, String d);
    com.atlassian.jira.issue.customfields.option.Options getOptions(com.atlassian.jira.issue.fields.config.FieldConfig a);
}
