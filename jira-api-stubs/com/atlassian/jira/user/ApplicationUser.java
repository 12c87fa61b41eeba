package com.atlassian.jira.user;

public interface ApplicationUser extends java.security.Principal {
    String getDisplayName();
    String getEmailAddress();
    String getKey();
    String getName();
    String getUsername();
    boolean isActive();
}
