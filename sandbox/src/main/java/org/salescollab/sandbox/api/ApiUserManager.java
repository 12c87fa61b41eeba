package org.salescollab.sandbox.api;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

/** Finds people for apps. */
final class ApiUserManager implements UserManager {
    private final JiraViews views;

    ApiUserManager(JiraViews views) {
        this.views = views;
    }

    @Override
    public ApplicationUser getUserByKey(String key) {
        return views.user(key);
    }

    @Override
    public ApplicationUser getUserByName(String name) {
        return views.model().users().byName(name).map(views::user).orElse(null);
    }
}
