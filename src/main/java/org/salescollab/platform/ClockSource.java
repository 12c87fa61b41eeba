package org.salescollab.platform;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Makes the one clock of the app; a developer may freeze it, nobody else. */
public final class ClockSource {

    private ClockSource() {}

    /** The running clock, or {@code sales.collab.clock} when {@code atlassian.dev.mode} is true. */
    public static Clock clock() {
        return clock(Boolean.getBoolean("atlassian.dev.mode"), System.getProperty("sales.collab.clock"));
    }

    static Clock clock(boolean developing, @Nullable String frozenAt) {
        if (!developing || frozenAt == null || frozenAt.isBlank()) {
            return Clock.systemUTC();
        }
        return Clock.fixed(OffsetDateTime.parse(frozenAt.strip()).toInstant(), ZoneOffset.UTC);
    }
}
