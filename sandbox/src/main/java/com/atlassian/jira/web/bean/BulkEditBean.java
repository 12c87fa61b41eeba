package com.atlassian.jira.web.bean;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/** What a bulk edit is about: the issues that were chosen. */
public interface BulkEditBean {
    List<Issue> getSelectedIssues();

    String getOperationName();
}
