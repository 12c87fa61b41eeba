package org.salescollab.stage.jira;

import static java.util.stream.Collectors.groupingBy;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.salescollab.salesproject.SalesField;
import org.salescollab.salesproject.SalesFields;
import org.salescollab.shared.IssueId;
import org.salescollab.stage.IssuePast;
import org.salescollab.stage.IssuePast.Change;
import org.salescollab.stage.IssuePast.What;
import org.salescollab.stage.IssuePasts;

/**
 * Reads Jira's change history of many issues at once. It names custom fields by their name at the time of the change, so
 * amounts of before a field was renamed aren't found; the amount of today stands for them.
 */
public final class JiraIssuePasts implements IssuePasts {

    private static final Map<SalesField, What> FIELDS = Map.of(
            SalesField.AMOUNT, What.AMOUNT,
            SalesField.CURRENCY, What.CURRENCY,
            SalesField.PROBABILITY, What.PROBABILITY);

    private final IssueManager issues;
    private final ChangeHistoryManager histories;
    private final CustomFieldManager customFields;
    private final SalesFields fields;

    public JiraIssuePasts(
            IssueManager issues, ChangeHistoryManager histories, CustomFieldManager customFields, SalesFields fields) {
        this.issues = issues;
        this.histories = histories;
        this.customFields = customFields;
        this.fields = fields;
    }

    @Override
    public List<IssuePast> read(Collection<IssueId> ids) {
        List<Issue> found =
                issues.getIssueObjects(ids.stream().map(IssueId::value).toList());
        Map<String, What> names = names();
        Map<Long, List<ChangeHistory>> byIssue =
                histories.getChangeItemsWithFieldsForIssues(found, names.keySet()).stream()
                        .collect(groupingBy(ChangeHistory::getIssueId));
        return found.stream()
                .map(issue -> new IssuePast(
                        new IssueId(issue.getId()), changes(byIssue.getOrDefault(issue.getId(), List.of()), names)))
                .toList();
    }

    private Map<String, What> names() {
        Map<String, What> names = new HashMap<>(Map.of(IssueFieldConstants.STATUS, What.STATUS));
        FIELDS.forEach((field, what) -> fields.fieldId(field)
                .map(customFields::getCustomFieldObject)
                .map(CustomField::getUntranslatedName)
                .ifPresent(name -> names.put(name, what)));
        return names;
    }

    private static List<Change> changes(List<ChangeHistory> histories, Map<String, What> names) {
        return histories.stream()
                .flatMap(history -> history.getChangeItemBeans().stream().flatMap(item -> change(history, item, names)))
                .toList();
    }

    /** Jira gives back the whole group of a change, so items of other fields are left out here. */
    private static Stream<Change> change(ChangeHistory history, ChangeItemBean item, Map<String, What> names) {
        boolean custom = ChangeItemBean.CUSTOM_FIELD.equals(item.getFieldType());
        return Optional.ofNullable(names.get(item.getField()))
                .filter(what -> custom == (what != What.STATUS))
                .map(what -> new Change(
                        what,
                        history.getId(),
                        Instant.ofEpochMilli(history.getTimePerformed().getTime()),
                        history.getAuthorKey(),
                        custom ? item.getFromString() : item.getFrom(),
                        custom ? item.getToString() : item.getTo()))
                .stream();
    }
}
