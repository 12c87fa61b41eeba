package org.salescollab.sandbox.jira.issue;

import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.User;

/** What a comment may be and who may write one. */
final class CommentRules {
    private static final int LIMIT = 32767;

    private final IssueDesk desk;

    CommentRules(IssueDesk desk) {
        this.desk = desk;
    }

    /** The body of a comment that goes with another operation, null where there is none. */
    String optional(User actor, IssueInfo issue, String body) {
        return body == null || body.isBlank() ? null : needed(actor, issue, body);
    }

    String needed(User actor, IssueInfo issue, String body) {
        desk.require(actor, "ADD_COMMENTS", issue.projectId(), "sandbox.issue.comment.right");
        return checked(actor, body);
    }

    String checked(User actor, String body) {
        if (body == null || body.isBlank()) {
            throw wrong(actor, "sandbox.issue.comment.empty");
        }
        if (body.length() > LIMIT) {
            throw wrong(actor, "sandbox.error.text.toolong", LIMIT);
        }
        return body;
    }

    private IssueRefused wrong(User actor, String key, Object... args) {
        return IssueRefused.input(Map.of("comment", desk.text(actor, key, args)), List.of());
    }
}
