package com.atlassian.jira.user.util;

public interface UserManager {
    com.atlassian.jira.user.ApplicationUser getUserByKey(String a);
    com.atlassian.jira.user.ApplicationUser getUserByName(String a);
}
