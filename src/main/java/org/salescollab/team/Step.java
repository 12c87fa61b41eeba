package org.salescollab.team;

import java.util.Locale;

/** What was done to a role; the names are part of the stored history. */
public enum Step {
    ASSIGNED,
    ACCEPTED,
    ENDED,
    UNDONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Step ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
