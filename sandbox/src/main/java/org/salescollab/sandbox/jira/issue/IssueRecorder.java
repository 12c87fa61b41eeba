package org.salescollab.sandbox.jira.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.api.ApiIssue;
import org.salescollab.sandbox.model.ChangeInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.User;

/** Writes issues with their custom fields and history, within the running transaction. */
final class IssueRecorder {
    private final IssueDesk desk;
    private final CustomFieldRules customFields;
    private final ChangeItems items;

    IssueRecorder(IssueDesk desk, CustomFieldRules customFields) {
        this.desk = desk;
        this.customFields = customFields;
        this.items = new ChangeItems(desk);
    }

    /** Gives the issue its id, key and workflow entry, and stores it. */
    IssueInfo create(User actor, IssueInfo unborn, Map<Long, Object> custom, long entryId) {
        var rows = desk.model().issueRows();
        long number = rows.nextNumber(unborn.projectId());
        String projectKey =
                desk.model().projects().byId(unborn.projectId()).orElseThrow().key();
        IssueInfo issue = new IssueEditor(unborn)
                .identity(rows.newId(), projectKey + "-" + number, entryId)
                .done();
        rows.insert(issue, number, actor == null ? null : actor.key());
        customFields.write(desk.views().issue(issue), custom, true);
        return issue;
    }

    /** Stores what changed with one entry in the history; says whether anything did. */
    boolean update(User actor, IssueInfo before, IssueInfo after, Map<Long, Object> custom) {
        ApiIssue stored = desk.views().issue(before);
        List<ChangeInfo.Item> changes = new ArrayList<>(items.of(before, after));
        changes.addAll(items.of(stored, custom));
        if (changes.isEmpty()) {
            return false;
        }
        desk.model()
                .issueRows()
                .update(new IssueEditor(after).updated(desk.now()).done());
        customFields.write(stored, custom, false);
        record(actor, before.id(), changes);
        return true;
    }

    void record(User actor, long issueId, List<ChangeInfo.Item> changes) {
        desk.model().issueNotes().addChange(issueId, actor == null ? null : actor.key(), desk.now(), changes);
    }
}
