package org.salescollab.sandbox.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salescollab.sandbox.model.BulkChange;
import org.salescollab.sandbox.model.ChangeInfo;
import org.salescollab.sandbox.model.CommentInfo;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.Issues;
import org.salescollab.sandbox.model.LinkInfo;
import org.salescollab.sandbox.model.Outcome;
import org.salescollab.sandbox.model.TransitionInfo;
import org.salescollab.sandbox.model.User;

/** A site with a single issue that only logged-in people may see; what is created is refused for lack of a summary. */
final class OneIssue implements Issues {
    private final IssueInfo issue;

    OneIssue(long projectId, String reporterKey, Instant at) {
        issue = new IssueInfo(
                1,
                "SALES-1",
                projectId,
                "10002",
                "10000",
                "<script>alert(1)</script>",
                "First line\n<b>second</b>",
                reporterKey,
                null,
                "3",
                null,
                null,
                List.of("north"),
                at,
                at,
                1,
                null);
    }

    @Override
    public Optional<IssueInfo> visible(User actor, String idOrKey) {
        return actor != null && (idOrKey.equals("SALES-1") || idOrKey.equals("1"))
                ? Optional.of(issue)
                : Optional.empty();
    }

    @Override
    public Optional<IssueInfo> byId(long id) {
        return id == 1 ? Optional.of(issue) : Optional.empty();
    }

    @Override
    public Optional<IssueInfo> byKey(String key) {
        return key.equals("SALES-1") ? Optional.of(issue) : Optional.empty();
    }

    @Override
    public Outcome<IssueInfo> create(User actor, long projectId, String typeId, Map<String, List<String>> params) {
        return Outcome.fieldErrors(Map.of("summary", "You must specify a summary of the issue."));
    }

    @Override
    public Outcome<IssueInfo> edit(User actor, long issueId, Map<String, List<String>> params) {
        return Outcome.of(issue);
    }

    @Override
    public Optional<String> bulkEditRefusal(User actor, FieldInfo field, List<IssueInfo> issues) {
        return Optional.empty();
    }

    @Override
    public Outcome<Void> checkBulkEdit(User actor, IssueInfo checked, BulkChange change) {
        return Outcome.of(null);
    }

    @Override
    public Outcome<IssueInfo> bulkEdit(User actor, long issueId, BulkChange change) {
        return Outcome.of(issue);
    }

    @Override
    public List<TransitionInfo> transitions(User actor, long issueId) {
        return List.of(new TransitionInfo(11, "Start", "3", null), new TransitionInfo(21, "Resolve", "10001", 3L));
    }

    @Override
    public Outcome<IssueInfo> transition(
            User actor, long issueId, int actionId, Map<String, List<String>> params, String comment) {
        return Outcome.of(issue);
    }

    @Override
    public Outcome<Void> delete(User actor, long issueId) {
        return Outcome.of(null);
    }

    @Override
    public Outcome<IssueInfo> move(User actor, long issueId, long projectId, String typeId) {
        return Outcome.of(issue);
    }

    @Override
    public Outcome<CommentInfo> comment(User actor, long issueId, String body) {
        return Outcome.refused(400, "Comment body can not be empty!");
    }

    @Override
    public List<CommentInfo> comments(long issueId) {
        return List.of(new CommentInfo(5, 1, issue.reporterKey(), "<i>hello</i>", issue.created(), issue.created()));
    }

    @Override
    public Outcome<CommentInfo> editComment(User actor, long commentId, String body) {
        return Outcome.refused(403, "no");
    }

    @Override
    public Outcome<Void> deleteComment(User actor, long commentId) {
        return Outcome.of(null);
    }

    @Override
    public List<ChangeInfo> history(long issueId) {
        return List.of(new ChangeInfo(
                1,
                1,
                issue.reporterKey(),
                issue.created(),
                List.of(new ChangeInfo.Item("status", "jira", "1", "Open", "10000", "To Do"))));
    }

    @Override
    public List<LinkInfo> links(long issueId) {
        return List.of();
    }

    @Override
    public Outcome<Void> link(User actor, String typeName, long fromIssueId, long toIssueId) {
        return Outcome.of(null);
    }

    @Override
    public Object customFieldValue(IssueInfo of, long fieldId) {
        return null;
    }
}
