package com.atlassian.jira.issue;

public class IssueFieldConstants {
    public static final String ASSIGNEE = "assignee";
    public static final String COMMENT = "comment";
    public static final String DESCRIPTION = "description";
    public static final String DUE_DATE = "duedate";
    public static final String ISSUE_TYPE = "issuetype";
    public static final String LABELS = "labels";
    public static final String PRIORITY = "priority";
    public static final String REPORTER = "reporter";
    public static final String STATUS = "status";
    public static final String SUMMARY = "summary";
}
