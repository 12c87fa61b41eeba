package com.atlassian.jira.issue.context;

public class GlobalIssueContext {
    public static com.atlassian.jira.issue.context.JiraContextNode getInstance() {
        throw new UnsupportedOperationException("signature only");
    }
    GlobalIssueContext() {}
}
