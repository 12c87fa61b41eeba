package org.salescollab.autolink.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;

/** What an issue's history tells of its reporter and its customer. */
public final class FieldPast {

    private static final String REPORTER = "reporter";

    private final ChangeHistoryManager histories;

    public FieldPast(ChangeHistoryManager histories) {
        this.histories = histories;
    }

    /** Whether the reporter has been changed, and the field never. Jira's history knows a custom field by its name. */
    boolean hasNewReporterOnly(Issue issue, CustomField field) {
        if (issue.getCustomFieldValue(field) != null) {
            return false;
        }
        String name = field.getUntranslatedName();
        List<ChangeItemBean> items =
                histories.getChangeItemsWithFieldsForIssues(List.of(issue), List.of(REPORTER, name)).stream()
                        .map(ChangeHistory::getChangeItemBeans)
                        .flatMap(List::stream)
                        .toList();
        return items.stream().anyMatch(item -> item.getField().equals(REPORTER))
                && items.stream().noneMatch(item -> item.getField().equals(name));
    }
}
