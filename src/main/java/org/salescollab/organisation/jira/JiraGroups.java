package org.salescollab.organisation.jira;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.List;
import org.salescollab.organisation.Groups;
import org.salescollab.shared.UserRef;

/** Asks Jira's directory, which Jira keeps in memory; so members follow the group at once. */
public final class JiraGroups implements Groups {

    private final GroupManager groups;

    public JiraGroups(GroupManager groups) {
        this.groups = groups;
    }

    @Override
    public boolean exists(String name) {
        return groups.groupExists(name);
    }

    @Override
    public List<UserRef> members(String name) {
        return groups.groupExists(name)
                ? groups.getUsersInGroup(name).stream()
                        .filter(ApplicationUser::isActive)
                        .map(user -> new UserRef(user.getKey(), user.getUsername(), user.getDisplayName(), true))
                        .sorted(Comparator.comparing(UserRef::displayName))
                        .toList()
                : List.of();
    }
}
