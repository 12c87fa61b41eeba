package org.salescollab.sandbox.api;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.salescollab.sandbox.model.User;

/** Groups for apps. */
final class ApiGroupManager implements GroupManager {
    private final JiraViews views;

    ApiGroupManager(JiraViews views) {
        this.views = views;
    }

    @Override
    public boolean groupExists(String group) {
        return views.model().users().groupNames().contains(group);
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return user == null ? List.of() : views.model().users().groupsOf(user.getKey());
    }

    @Override
    public Collection<String> getGroupNamesForUser(String userName) {
        return views.model()
                .users()
                .byName(userName)
                .map(User::key)
                .map(views.model().users()::groupsOf)
                .orElse(Set.of());
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String group) {
        return getUsersInGroup(group, false);
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String group, Boolean includeInactive) {
        return views.model().users().members(group).stream()
                .filter(user -> includeInactive || user.active())
                .map(views::user)
                .toList();
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String group) {
        return getGroupNamesForUser(user).contains(group);
    }

    @Override
    public boolean isUserInGroup(String userName, String group) {
        return getGroupNamesForUser(userName).contains(group);
    }
}
