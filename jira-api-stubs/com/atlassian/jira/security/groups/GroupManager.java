package com.atlassian.jira.security.groups;

public interface GroupManager {
    java.util.Collection<String> getGroupNamesForUser(com.atlassian.jira.user.ApplicationUser a);
    java.util.Collection<String> getGroupNamesForUser(String a);
    java.util.Collection<com.atlassian.jira.user.ApplicationUser> getUsersInGroup(String a);
    java.util.Collection<com.atlassian.jira.user.ApplicationUser> getUsersInGroup(String a, Boolean b);
    boolean groupExists(String a);
    boolean isUserInGroup(com.atlassian.jira.user.ApplicationUser a, String b);
    boolean isUserInGroup(String a, String b);
}
