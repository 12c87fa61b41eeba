package com.atlassian.jira.issue.changehistory;

public interface ChangeHistoryManager {
    java.util.List<ChangeHistory> getChangeItemsWithFieldsForIssues(
            Iterable<com.atlassian.jira.issue.Issue> a, Iterable<String> b);
}
