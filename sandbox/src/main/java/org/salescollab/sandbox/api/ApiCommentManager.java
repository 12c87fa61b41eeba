package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.List;
import org.salescollab.sandbox.model.CommentInfo;

/** Comments for apps, the oldest first; none of the sandbox's is restricted to a group or a role. */
final class ApiCommentManager implements CommentManager {
    private final JiraViews views;

    ApiCommentManager(JiraViews views) {
        this.views = views;
    }

    /** Whoever may not see the issue gets none. */
    @Override
    public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
        boolean sees = views.model()
                .permissions()
                .has(
                        "BROWSE_PROJECTS",
                        issue.getProjectId(),
                        ApiUser.record(user, views.model().users()));
        return sees
                ? views.model().issueNotes().comments(issue.getId()).stream()
                        .<Comment>map(comment -> new Written(comment, views))
                        .toList()
                : List.of();
    }

    private record Written(CommentInfo info, JiraViews views) implements Comment {

        @Override
        public ApplicationUser getAuthorApplicationUser() {
            return views.model()
                    .users()
                    .byKey(info.authorKey())
                    .map(views::user)
                    .orElse(null);
        }

        @Override
        public Date getCreated() {
            return Date.from(info.created());
        }
    }
}
