package com.atlassian.jira.jql.query;

public interface QueryCreationContext {
    com.atlassian.jira.user.ApplicationUser getApplicationUser();
    boolean isSecurityOverriden();
}
