package com.atlassian.jira;

/** What kinds of values JQL fields and functions have. */
public class JiraDataTypes {
    public static final JiraDataType ALL = new Named("ALL");
    public static final JiraDataType DATE = new Named("DATE");
    public static final JiraDataType ISSUE = new Named("ISSUE");
    public static final JiraDataType NUMBER = new Named("NUMBER");
    public static final JiraDataType OPTION = new Named("OPTION");
    public static final JiraDataType PROJECT = new Named("PROJECT");
    public static final JiraDataType STATUS = new Named("STATUS");
    public static final JiraDataType TEXT = new Named("TEXT");
    public static final JiraDataType USER = new Named("USER");

    private record Named(String name) implements JiraDataType {}
}
