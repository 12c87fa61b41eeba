package org.salescollab.team.jira;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.UserRef;
import org.salescollab.team.People;

/** Users of Jira. */
public final class JiraPeople implements People {

    /** How many matches are looked at: some of them may not see the issue. */
    private static final int LOOKED_AT = 100;

    private final UserManager users;
    private final UserSearchService search;
    private final PermissionManager permissions;
    private final IssueManager issues;

    public JiraPeople(UserManager users, UserSearchService search, PermissionManager permissions, IssueManager issues) {
        this.users = users;
        this.search = search;
        this.permissions = permissions;
        this.issues = issues;
    }

    @Override
    public Map<String, UserRef> byKeys(Collection<String> keys) {
        return keys.stream()
                .map(users::getUserByKey)
                .filter(Objects::nonNull)
                .map(JiraPeople::ref)
                .collect(toMap(UserRef::key, Function.identity(), (one, same) -> one));
    }

    @Override
    public Optional<UserRef> byName(String name) {
        return Optional.ofNullable(users.getUserByName(name)).map(JiraPeople::ref);
    }

    @Override
    public List<UserRef> search(Actor actor, IssueId issue, String text, int limit) {
        Issue found = issues.getIssueObject(Long.valueOf(issue.value()));
        if (found == null || !search.canPerformAjaxSearch(users.getUserByKey(actor.key()))) {
            return List.of();
        }
        UserSearchParams params = UserSearchParams.builder()
                .allowEmptyQuery(true)
                .includeActive(true)
                .includeInactive(false)
                .maxResults(LOOKED_AT)
                .build();
        return search.findUsers(text, params).stream()
                .filter(user -> maySee(user, found))
                .limit(limit)
                .map(JiraPeople::ref)
                .toList();
    }

    @Override
    public boolean maySee(UserRef person, IssueId issue) {
        Issue found = issues.getIssueObject(Long.valueOf(issue.value()));
        return found != null && maySee(users.getUserByKey(person.key()), found);
    }

    private boolean maySee(@Nullable ApplicationUser user, Issue issue) {
        return user != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    private static UserRef ref(ApplicationUser user) {
        return new UserRef(user.getKey(), user.getName(), user.getDisplayName(), user.isActive());
    }
}
