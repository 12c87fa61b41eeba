package org.salescollab.sandbox.jira.issue;

import com.atlassian.jira.event.type.EventType;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.ChangeInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.LinkInfo;
import org.salescollab.sandbox.model.User;

/** Links issues with each other. */
final class LinkingIssues {
    private final IssueDesk desk;
    private final IssueRecorder recorder;

    LinkingIssues(IssueDesk desk, IssueRecorder recorder) {
        this.desk = desk;
        this.recorder = recorder;
    }

    void link(User actor, String typeName, long fromIssueId, long toIssueId) {
        IssueInfo from = desk.locked(actor, fromIssueId);
        IssueInfo to = desk.visible(actor, Long.toString(toIssueId)).orElseThrow(() -> desk.noIssue(actor));
        desk.require(actor, "LINK_ISSUES", from.projectId(), "sandbox.issue.link.right");
        if (fromIssueId == toIssueId) {
            throw IssueRefused.with(400, desk.text(actor, "sandbox.issue.link.self"));
        }
        long type = desk.model()
                .issueNotes()
                .linkType(typeName)
                .orElseThrow(() -> IssueRefused.input(
                        Map.of("type", desk.text(actor, "sandbox.issue.link.type", typeName)), List.of()));
        if (desk.model().issueNotes().link(type, fromIssueId, toIssueId)) {
            note(actor, from, to);
            note(actor, to, from);
        }
    }

    private void note(User actor, IssueInfo issue, IssueInfo other) {
        String label = desk.model().issueNotes().links(issue.id()).stream()
                .filter(link -> link.otherIssueId() == other.id())
                .map(LinkInfo::label)
                .findFirst()
                .orElseThrow();
        String text = desk.text(actor, "sandbox.issue.link.history", label, other.key());
        recorder.record(actor, issue.id(), List.of(new ChangeInfo.Item("Link", "jira", null, null, other.key(), text)));
        desk.model().issueRows().touch(issue.id(), desk.now());
        desk.announce(actor, issue.id(), EventType.ISSUE_UPDATED_ID);
    }
}
