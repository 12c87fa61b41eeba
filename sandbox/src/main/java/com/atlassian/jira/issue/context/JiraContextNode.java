package com.atlassian.jira.issue.context;

/** A place where a field's context holds: everywhere or one project. */
public interface JiraContextNode extends IssueContext, Comparable {}
