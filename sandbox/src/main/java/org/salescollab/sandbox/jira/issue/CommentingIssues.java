package org.salescollab.sandbox.jira.issue;

import com.atlassian.jira.event.type.EventType;
import org.salescollab.sandbox.jira.IssueNotes;
import org.salescollab.sandbox.model.CommentInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.User;

/** Adds, changes and removes comments. */
final class CommentingIssues {
    private final IssueDesk desk;
    private final CommentRules rules;

    CommentingIssues(IssueDesk desk) {
        this.desk = desk;
        this.rules = new CommentRules(desk);
    }

    private IssueNotes notes() {
        return desk.model().issueNotes();
    }

    CommentInfo add(User actor, long issueId, String body) {
        IssueInfo issue = desk.locked(actor, issueId);
        CommentInfo comment = notes().addComment(
                        issueId, actor == null ? null : actor.key(), rules.needed(actor, issue, body), desk.now());
        done(actor, issueId, EventType.ISSUE_COMMENTED_ID);
        return comment;
    }

    CommentInfo edit(User actor, long commentId, String body) {
        CommentInfo before = found(actor, commentId);
        allowed(actor, before, "EDIT");
        notes().changeComment(commentId, rules.checked(actor, body), desk.now());
        done(actor, before.issueId(), EventType.ISSUE_COMMENT_EDITED_ID);
        return notes().comment(commentId).orElseThrow();
    }

    void delete(User actor, long commentId) {
        CommentInfo comment = found(actor, commentId);
        allowed(actor, comment, "DELETE");
        notes().deleteComment(commentId);
        done(actor, comment.issueId(), EventType.ISSUE_COMMENT_DELETED_ID);
    }

    private CommentInfo found(User actor, long commentId) {
        CommentInfo comment = notes().comment(commentId).orElseThrow(() -> desk.noIssue(actor));
        desk.locked(actor, comment.issueId());
        return comment;
    }

    private void allowed(User actor, CommentInfo comment, String verb) {
        long projectId =
                desk.model().issueRows().byId(comment.issueId()).orElseThrow().projectId();
        boolean own = actor != null && actor.key().equals(comment.authorKey());
        if (!desk.may(actor, verb + "_ALL_COMMENTS", projectId)
                && !(own && desk.may(actor, verb + "_OWN_COMMENTS", projectId))) {
            throw IssueRefused.with(403, desk.text(actor, "sandbox.issue.comment.change.right"));
        }
    }

    private void done(User actor, long issueId, long eventTypeId) {
        desk.model().issueRows().touch(issueId, desk.now());
        desk.announce(actor, issueId, eventTypeId);
    }
}
