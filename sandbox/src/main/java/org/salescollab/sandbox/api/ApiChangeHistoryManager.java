package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.salescollab.sandbox.model.ChangeInfo;

/** The change history for apps: no rights are checked here, as in Jira. */
final class ApiChangeHistoryManager implements ChangeHistoryManager {
    private final JiraViews views;

    ApiChangeHistoryManager(JiraViews views) {
        this.views = views;
    }

    /**
     * Changes that touch one of the fields, each with all of its items and in no order an app may rely on: they come the
     * latest first here.
     */
    @Override
    public List<ChangeHistory> getChangeItemsWithFieldsForIssues(Iterable<Issue> issues, Iterable<String> fields) {
        Set<String> wanted = new HashSet<>();
        fields.forEach(wanted::add);
        List<Long> ids = new ArrayList<>();
        issues.forEach(issue -> ids.add(issue.getId()));
        return views.model().issueNotes().histories(ids).stream()
                .filter(change -> change.items().stream().anyMatch(item -> wanted.contains(item.field())))
                .map(ApiChangeHistoryManager::history)
                .toList();
    }

    private static ChangeHistory history(ChangeInfo change) {
        Timestamp at = Timestamp.from(change.at());
        List<ChangeItemBean> items = change.items().stream()
                .map(item -> new ChangeItemBean(
                        item.fieldType(), item.field(), item.from(), item.fromText(), item.to(), item.toText(), at))
                .toList();
        return new ChangeHistory(change.id(), change.issueId(), change.authorKey(), at, items);
    }
}
