package com.atlassian.jira.event.issue;

public class IssueEvent {
    public Long getEventTypeId() {
        throw new UnsupportedOperationException("signature only");
    }
    public com.atlassian.jira.issue.Issue getIssue() {
        throw new UnsupportedOperationException("signature only");
    }
    public com.atlassian.jira.user.ApplicationUser getUser() {
        throw new UnsupportedOperationException("signature only");
    }
    IssueEvent() {}
}
