package org.salescollab.access.jira;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.salescollab.access.People;
import org.salescollab.shared.UserRef;

/** Looks people up in Jira's directory, which Jira keeps in memory. */
public final class JiraPeople implements People {

    private final UserManager users;

    public JiraPeople(UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<UserRef> byKey(String userKey) {
        return Optional.ofNullable(users.getUserByKey(userKey)).map(JiraPeople::ref);
    }

    @Override
    public Optional<UserRef> byName(String userName) {
        return Optional.ofNullable(users.getUserByName(userName)).map(JiraPeople::ref);
    }

    @Override
    public Map<String, UserRef> byKeys(Collection<String> userKeys) {
        return userKeys.stream()
                .distinct()
                .flatMap(key -> byKey(key).stream())
                .collect(toMap(UserRef::key, Function.identity()));
    }

    private static UserRef ref(ApplicationUser user) {
        return new UserRef(user.getKey(), user.getUsername(), user.getDisplayName(), user.isActive());
    }
}
