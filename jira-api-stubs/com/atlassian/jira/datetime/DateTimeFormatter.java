package com.atlassian.jira.datetime;

public interface DateTimeFormatter {
    com.atlassian.jira.datetime.DateTimeFormatter forLoggedInUser();
    String format(java.util.Date a);
    com.atlassian.jira.datetime.DateTimeFormatter withStyle(com.atlassian.jira.datetime.DateTimeStyle a);
    com.atlassian.jira.datetime.DateTimeFormatter withStyle(String a);
}
