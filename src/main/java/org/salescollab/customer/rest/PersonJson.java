package org.salescollab.customer.rest;

import org.salescollab.shared.UserRef;

/** A person in answers; {@code name} is what requests take. */
public record PersonJson(String key, String name, String displayName, boolean active) {

    static PersonJson of(UserRef user) {
        return new PersonJson(user.key(), user.name(), user.displayName(), user.active());
    }
}
