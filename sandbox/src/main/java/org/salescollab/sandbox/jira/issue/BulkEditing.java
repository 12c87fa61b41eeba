package org.salescollab.sandbox.jira.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.salescollab.sandbox.api.ApiCustomField;
import org.salescollab.sandbox.model.BulkChange;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.User;

/** Jira's bulk edit of custom fields: which can be set in all chosen issues at once, and setting them in each. */
final class BulkEditing {
    private static final String NO_RIGHT = "bulk.edit.unavailable.permission";
    private static final String DIFFERENT = "bulk.edit.incompatible.customfields";

    private final IssueDesk desk;
    private final FieldPlanning planning;
    private final IssueRecorder recorder;

    BulkEditing(IssueDesk desk, FieldPlanning planning, IssueRecorder recorder) {
        this.desk = desk;
        this.planning = planning;
        this.recorder = recorder;
    }

    private record Chosen(List<Issue> getSelectedIssues) implements BulkEditBean {
        @Override
        public String getOperationName() {
            return "BulkEdit";
        }
    }

    /** The key of the text that says why not, in Jira's order: the type's own reason, the rights, the configurations. */
    Optional<String> refusal(User actor, FieldInfo info, List<IssueInfo> issues) {
        ApiCustomField field = desk.views().customField(info).orElseThrow();
        List<Issue> chosen = issues.stream().<Issue>map(desk.views()::issue).toList();
        String own = IssueDesk.as(actor, () -> CustomFieldRules.type(field).availableForBulkEdit(new Chosen(chosen)));
        if (own != null && !own.isEmpty()) {
            return Optional.of(own);
        }
        if (!issues.stream().allMatch(issue -> desk.may(actor, "EDIT_ISSUES", issue.projectId()))) {
            return Optional.of(NO_RIGHT);
        }
        List<FieldConfig> configs =
                chosen.stream().map(field::getRelevantConfig).distinct().toList();
        return configs.size() == 1 && configs.stream().allMatch(Objects::nonNull)
                ? Optional.empty()
                : Optional.of(DIFFERENT);
    }

    /** What the fields would hold, checked like any other input; changes nothing. */
    IssueDraft check(User actor, IssueInfo issue, BulkChange change) {
        desk.require(actor, "EDIT_ISSUES", issue.projectId(), "sandbox.issue.edit.right");
        List<FieldInfo> fields = desk.model().fields().customFor(issue.projectId(), issue.typeId()).stream()
                .filter(field -> change.fieldIds().contains(field.id()))
                .toList();
        if (fields.size() < change.fieldIds().size()) {
            throw IssueRefused.with(400, desk.text(actor, DIFFERENT));
        }
        Map<String, List<String>> params = new LinkedHashMap<>(change.params());
        change.fieldIds().forEach(id -> params.putIfAbsent(id, List.of()));
        return planning.draft(new FieldAsking(actor, issue, params), fields);
    }

    IssueInfo edit(User actor, long issueId, BulkChange change) {
        IssueInfo before = desk.locked(actor, issueId);
        IssueDraft draft = check(actor, before, change);
        if (recorder.update(actor, before, draft.after(), draft.custom())) {
            desk.announce(actor, issueId, EventType.ISSUE_UPDATED_ID, change.sendMail());
        }
        return desk.model().issueRows().byId(issueId).orElseThrow();
    }
}
