package org.salescollab.sandbox.api;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** Issues for apps: no rights are checked here, as in Jira. */
final class ApiIssueManager implements IssueManager {
    private final JiraViews views;

    ApiIssueManager(JiraViews views) {
        this.views = views;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null
                ? null
                : views.model().issueRows().byId(id).map(views::issue).orElse(null);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return views.model().issueRows().byKey(key).map(views::issue).orElse(null);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return views.model().issueRows().byCurrentKey(key).map(views::issue).orElse(null);
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return views.model().issueRows().idsOfProject(projectId);
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return views.model().issueRows().byIds(ids).stream()
                .<Issue>map(views::issue)
                .toList();
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return views.model()
                .permissions()
                .has(
                        "EDIT_ISSUES",
                        issue.getProjectId(),
                        ApiUser.record(user, views.model().users()));
    }

    /** Custom fields only: no setter of a system field is there yet. */
    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, EventDispatchOption option, boolean sendMail) {
        views.writing()
                .write(
                        user == null ? null : ApiUser.record(user, views.model().users()),
                        (ApiIssue) issue,
                        option.isEventBeingSent() ? option.getEventTypeId() : null,
                        sendMail);
        return getIssueObject(issue.getId());
    }
}
