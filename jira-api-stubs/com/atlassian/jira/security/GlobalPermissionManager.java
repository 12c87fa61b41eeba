package com.atlassian.jira.security;

public interface GlobalPermissionManager {
    boolean hasPermission(int a);
    boolean hasPermission(int a, com.atlassian.jira.user.ApplicationUser b);
    boolean hasPermission(com.atlassian.jira.permission.GlobalPermissionKey a, com.atlassian.jira.user.ApplicationUser b);
    boolean hasPermission(com.atlassian.jira.permission.GlobalPermissionType a);
    boolean hasPermission(com.atlassian.jira.permission.GlobalPermissionType a, com.atlassian.jira.user.ApplicationUser b);
}
