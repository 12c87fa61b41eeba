package com.atlassian.jira;

public class JiraDataTypes {
    public static com.atlassian.jira.JiraDataType ALL;
    public static com.atlassian.jira.JiraDataType ISSUE;
    public static com.atlassian.jira.JiraDataType TEXT;
}
