package org.salescollab.sandbox.api;

import com.atlassian.jira.user.ApplicationUser;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.model.Users;

/** A person as apps see one; equal by key. */
public final class ApiUser implements ApplicationUser {
    private final User user;

    public ApiUser(User user) {
        this.user = user;
    }

    public User user() {
        return user;
    }

    /** The sandbox's record of a user that came back from an app; null is anonymous. */
    public static User record(ApplicationUser user, Users users) {
        return user == null ? null : users.byKey(user.getKey()).orElse(null);
    }

    @Override
    public String getKey() {
        return user.key();
    }

    @Override
    public String getName() {
        return user.name();
    }

    @Override
    public String getUsername() {
        return user.name();
    }

    @Override
    public String getDisplayName() {
        return user.displayName();
    }

    @Override
    public String getEmailAddress() {
        return user.email();
    }

    @Override
    public boolean isActive() {
        return user.active();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser that && that.getKey().equals(user.key());
    }

    @Override
    public int hashCode() {
        return user.key().hashCode();
    }

    @Override
    public String toString() {
        return user.name() + "(" + user.key() + ")";
    }
}
