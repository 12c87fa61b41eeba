package com.atlassian.jira.bc.user.search;

public interface UserSearchService {
    boolean canPerformAjaxSearch(com.atlassian.jira.user.ApplicationUser a);
    java.util.List findUsers(com.atlassian.jira.bc.JiraServiceContext a, String b);
    java.util.List findUsers(com.atlassian.jira.bc.JiraServiceContext a, String b, com.atlassian.jira.bc.user.search.UserSearchParams c);
    java.util.List<com.atlassian.jira.user.ApplicationUser> findUsers(String a, com.atlassian.jira.bc.user.search.UserSearchParams b);
    java.util.List findUsers(String a, String b, com.atlassian.jira.bc.user.search.UserSearchParams c);
}
