package com.atlassian.jira.project.template.hook;

public interface AddProjectHook {
    com.atlassian.jira.project.template.hook.ConfigureResponse configure(com.atlassian.jira.project.template.hook.ConfigureData a);
    com.atlassian.jira.project.template.hook.ValidateResponse validate(com.atlassian.jira.project.template.hook.ValidateData a);
}
