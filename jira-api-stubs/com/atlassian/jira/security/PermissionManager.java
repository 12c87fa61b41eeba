package com.atlassian.jira.security;

public interface PermissionManager {
    java.util.Collection<com.atlassian.jira.project.Project> getProjects(int a, com.atlassian.jira.user.ApplicationUser b);
    java.util.Collection<com.atlassian.jira.project.Project> getProjects(int a, com.atlassian.jira.user.ApplicationUser b, com.atlassian.jira.project.ProjectCategory c);
    java.util.Collection<com.atlassian.jira.project.Project> getProjects(com.atlassian.jira.security.plugin.ProjectPermissionKey a, com.atlassian.jira.user.ApplicationUser b);
    java.util.Collection<com.atlassian.jira.project.Project> getProjects(com.atlassian.jira.security.plugin.ProjectPermissionKey a, com.atlassian.jira.user.ApplicationUser b, com.atlassian.jira.project.ProjectCategory c);
    boolean hasPermission(int a, com.atlassian.jira.issue.Issue b, com.atlassian.jira.user.ApplicationUser c);
    boolean hasPermission(int a, com.atlassian.jira.project.Project b, com.atlassian.jira.user.ApplicationUser c);
    boolean hasPermission(int a, com.atlassian.jira.project.Project b, com.atlassian.jira.user.ApplicationUser c, boolean d);
    boolean hasPermission(int a, com.atlassian.jira.user.ApplicationUser b);
    boolean hasPermission(com.atlassian.jira.security.plugin.ProjectPermissionKey a, com.atlassian.jira.issue.Issue b, com.atlassian.jira.user.ApplicationUser c);
    boolean hasPermission(com.atlassian.jira.security.plugin.ProjectPermissionKey a, com.atlassian.jira.issue.Issue b, com.atlassian.jira.user.ApplicationUser c, com.atlassian.jira.issue.status.Status d);
    boolean hasPermission(com.atlassian.jira.security.plugin.ProjectPermissionKey a, com.atlassian.jira.issue.Issue b, com.atlassian.jira.user.ApplicationUser c, com.opensymphony.workflow.loader.ActionDescriptor d);
    boolean hasPermission(com.atlassian.jira.security.plugin.ProjectPermissionKey a, com.atlassian.jira.project.Project b, com.atlassian.jira.user.ApplicationUser c);
    boolean hasPermission(com.atlassian.jira.security.plugin.ProjectPermissionKey a, com.atlassian.jira.project.Project b, com.atlassian.jira.user.ApplicationUser c, boolean d);
}
