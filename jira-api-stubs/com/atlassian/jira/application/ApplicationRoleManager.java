package com.atlassian.jira.application;

public interface ApplicationRoleManager {
    boolean hasAnyRole(com.atlassian.jira.user.ApplicationUser a);
}
