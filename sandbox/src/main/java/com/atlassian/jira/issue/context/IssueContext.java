package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/** A project and an issue type, either of which may be open (null). */
public interface IssueContext {
    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueType();

    String getIssueTypeId();
}
