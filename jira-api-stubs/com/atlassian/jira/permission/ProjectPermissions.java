package com.atlassian.jira.permission;

public class ProjectPermissions {
    public static com.atlassian.jira.security.plugin.ProjectPermissionKey ADMINISTER_PROJECTS;
    public static com.atlassian.jira.security.plugin.ProjectPermissionKey BROWSE_PROJECTS;
    public static com.atlassian.jira.security.plugin.ProjectPermissionKey CREATE_ISSUES;
    public static com.atlassian.jira.security.plugin.ProjectPermissionKey EDIT_ISSUES;
    public static com.atlassian.jira.security.plugin.ProjectPermissionKey TRANSITION_ISSUES;
}
