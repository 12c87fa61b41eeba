package org.salescollab.platform.rest;

import org.salescollab.shared.UserRef;

/** One of our people in answers; {@code name} is what requests take. */
public record UserJson(String key, String name, String displayName) {

    public static UserJson of(UserRef user) {
        return new UserJson(user.key(), user.name(), user.displayName());
    }
}
