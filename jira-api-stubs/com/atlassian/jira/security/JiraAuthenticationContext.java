package com.atlassian.jira.security;

public interface JiraAuthenticationContext {
    com.atlassian.jira.util.I18nHelper getI18nHelper();
    java.util.Locale getLocale();
    com.atlassian.jira.user.ApplicationUser getLoggedInUser();
    boolean isLoggedInUser();
}
