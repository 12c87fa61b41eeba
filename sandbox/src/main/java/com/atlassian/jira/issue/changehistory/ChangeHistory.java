package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;

/** One saved change of an issue: who, when, and its items. */
public class ChangeHistory {
    private final Long id;
    private final Long issueId;
    private final String authorKey;
    private final Timestamp timePerformed;
    private final List<ChangeItemBean> items;

    public ChangeHistory(Long id, Long issueId, String authorKey, Timestamp timePerformed, List<ChangeItemBean> items) {
        this.id = id;
        this.issueId = issueId;
        this.authorKey = authorKey;
        this.timePerformed = timePerformed;
        this.items = List.copyOf(items);
    }

    public Long getId() {
        return id;
    }

    public Long getIssueId() {
        return issueId;
    }

    public String getAuthorKey() {
        return authorKey;
    }

    public Timestamp getTimePerformed() {
        return timePerformed;
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        return items;
    }
}
