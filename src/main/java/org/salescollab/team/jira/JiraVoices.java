package org.salescollab.team.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.team.IssueVoices;

/** The comments of an issue in Jira. */
public final class JiraVoices implements IssueVoices {

    private final IssueManager issues;
    private final CommentManager comments;
    private final UserManager users;

    public JiraVoices(IssueManager issues, CommentManager comments, UserManager users) {
        this.issues = issues;
        this.comments = comments;
        this.users = users;
    }

    @Override
    public Map<String, Instant> last(Actor actor, IssueId id) {
        Issue issue = issues.getIssueObject(Long.valueOf(id.value()));
        ApplicationUser reader = users.getUserByKey(actor.key());
        Map<String, Instant> last = new HashMap<>();
        if (issue != null && reader != null) {
            comments.getCommentsForUser(issue, reader).forEach(comment -> note(comment, last));
        }
        return last;
    }

    /** A comment may come from nobody: where people needn't log in, or by an incoming mail. */
    private static void note(Comment comment, Map<String, Instant> last) {
        ApplicationUser author = comment.getAuthorApplicationUser();
        if (author != null) {
            Instant at = comment.getCreated().toInstant();
            last.merge(author.getKey(), at, (one, other) -> one.isAfter(other) ? one : other);
        }
    }
}
