package org.salescollab.access.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.IssueRef;
import org.salescollab.access.VisibleIssues;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;

/** Reads issues from Jira at each question, so that a move, a new status or a withdrawn right counts at once. */
public final class JiraVisibleIssues implements VisibleIssues {

    private final IssueManager issues;
    private final PermissionManager permissions;
    private final UserManager users;

    public JiraVisibleIssues(IssueManager issues, PermissionManager permissions, UserManager users) {
        this.issues = issues;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public Optional<IssueRef> byKey(Actor actor, String key) {
        Issue issue = issues.getIssueObject(key);
        return issue != null && visible(issue, user(actor)) ? Optional.of(ref(issue)) : Optional.empty();
    }

    @Override
    public Map<IssueId, IssueRef> byIds(Actor actor, Collection<IssueId> ids) {
        Map<IssueId, IssueRef> found = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        ApplicationUser user = user(actor);
        List<Long> numbers = ids.stream().map(IssueId::value).distinct().toList();
        for (Issue issue : issues.getIssueObjects(numbers)) {
            if (visible(issue, user)) {
                found.put(new IssueId(issue.getId()), ref(issue));
            }
        }
        return found;
    }

    private boolean visible(Issue issue, @Nullable ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    private static IssueRef ref(Issue issue) {
        String summary = issue.getSummary() == null ? "" : issue.getSummary();
        String category = issue.getStatus().getStatusCategory().getKey();
        return new IssueRef(
                new IssueId(issue.getId()),
                issue.getKey(),
                summary,
                issue.getStatus().getName(),
                StatusCategory.COMPLETE.equals(category));
    }

    private @Nullable ApplicationUser user(Actor actor) {
        return actor.userKey() == null ? null : users.getUserByKey(actor.userKey());
    }
}
