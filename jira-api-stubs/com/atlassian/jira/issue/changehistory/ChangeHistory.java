package com.atlassian.jira.issue.changehistory;

public class ChangeHistory {
    public String getAuthorKey() {
        throw new UnsupportedOperationException("signature only");
    }

    public java.util.List<com.atlassian.jira.issue.history.ChangeItemBean> getChangeItemBeans() {
        throw new UnsupportedOperationException("signature only");
    }

    public Long getId() {
        throw new UnsupportedOperationException("signature only");
    }

    public Long getIssueId() {
        throw new UnsupportedOperationException("signature only");
    }

    public java.sql.Timestamp getTimePerformed() {
        throw new UnsupportedOperationException("signature only");
    }

    ChangeHistory() {}
}
