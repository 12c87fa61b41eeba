package org.salescollab.sandbox.jira.issue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.salescollab.sandbox.api.ApiIssue;
import org.salescollab.sandbox.api.IssueWriting;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.User;

/**
 * Writes what apps set on issues, as Jira's own issue manager does: in a transaction, with the history, without asking
 * for rights, screens or required fields, and told to listeners after it is stored.
 */
final class AppWriting implements IssueWriting {
    private final IssueDesk desk;
    private final IssueRecorder recorder;

    AppWriting(IssueDesk desk, IssueRecorder recorder) {
        this.desk = desk;
        this.recorder = recorder;
    }

    @Override
    public void write(User actor, ApiIssue changed, Long eventTypeId, boolean sendMail) {
        Map<Long, Object> custom = new LinkedHashMap<>(changed.changedFields());
        desk.model().database().inTransaction(handle -> {
            desk.model().issueRows().lock(changed.getId());
            IssueInfo before = desk.model().issueRows().byId(changed.getId()).orElseThrow();
            if (recorder.update(actor, before, before, custom) && eventTypeId != null) {
                desk.announce(actor, before.id(), eventTypeId, sendMail);
            }
            return null;
        });
        changed.changedFields().clear();
    }
}
