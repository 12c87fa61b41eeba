package com.atlassian.jira.issue.context;

public abstract class AbstractJiraContext implements com.atlassian.jira.issue.context.JiraContextNode {
    public int compareTo(com.atlassian.jira.issue.context.JiraContextNode a) {
        throw new UnsupportedOperationException("signature only");
    }
}
