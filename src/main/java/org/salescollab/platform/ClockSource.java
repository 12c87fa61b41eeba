package org.salescollab.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Makes the one clock of the app; a developer may freeze and move it, nobody else. */
public final class ClockSource {

    private static final String PROPERTY = "sales.collab.clock";

    private ClockSource() {}

    /** The running clock, or one that stands at {@code sales.collab.clock} when {@code atlassian.dev.mode} is true. */
    public static Clock clock() {
        return Boolean.getBoolean("atlassian.dev.mode") ? new DevelopersClock(ZoneOffset.UTC) : Clock.systemUTC();
    }

    /** Reads the property each time, so that a demonstration can let its story happen on its days. */
    private static final class DevelopersClock extends Clock {

        private final ZoneId zone;

        DevelopersClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new DevelopersClock(other);
        }

        @Override
        public Instant instant() {
            return frozen(System.getProperty(PROPERTY));
        }

        private static Instant frozen(@Nullable String at) {
            return at == null || at.isBlank()
                    ? Instant.now()
                    : OffsetDateTime.parse(at.strip()).toInstant();
        }
    }
}
