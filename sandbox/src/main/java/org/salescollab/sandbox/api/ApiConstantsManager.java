package org.salescollab.sandbox.api;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/** Issue types and statuses for apps. */
final class ApiConstantsManager implements ConstantsManager {
    private final JiraViews views;

    ApiConstantsManager(JiraViews views) {
        this.views = views;
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return views.model().constants().issueTypes().stream()
                .map(views::issueType)
                .toList();
    }

    @Override
    public Status getStatus(String id) {
        return views.status(id);
    }
}
