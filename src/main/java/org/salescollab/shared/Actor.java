package org.salescollab.shared;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The person on whose behalf something happens, with the language and time zone to answer in. */
public record Actor(@Nullable String userKey, Locale locale, ZoneId zone) {

    public Actor {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(zone, "zone");
    }

    public boolean isAnonymous() {
        return userKey == null;
    }

    /** The user key of a person whom a gate has already let through, so cannot be anonymous. */
    public String key() {
        if (userKey == null) {
            throw new AccessDenied();
        }
        return userKey;
    }
}
