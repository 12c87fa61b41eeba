package org.salescollab.sandbox.model;

import java.time.Instant;

/**
 * The sandbox's time, which the demonstration sets back while it tells what happened before, so that histories show real
 * days. The app's clock goes along, by the property that freezes it on a developer's Jira.
 */
public final class TravelClock implements SandboxClock {
    /** What the app reads in developer mode. */
    public static final String APP_CLOCK = "sales.collab.clock";

    private final Instant frozen;
    private volatile Instant travelled;

    /** Frozen at a moment, or running with the system's time when it is null. */
    public TravelClock(Instant frozen) {
        this.frozen = frozen;
        tell(frozen);
    }

    @Override
    public Instant now() {
        Instant there = travelled;
        return there != null ? there : home();
    }

    /** It is this moment until the next call; never later than the present. */
    public void travelTo(Instant moment) {
        Instant there = moment.isBefore(home()) ? moment : home();
        travelled = there;
        tell(there);
    }

    /** Back to the present. */
    public void comeHome() {
        travelled = null;
        tell(frozen);
    }

    private Instant home() {
        return frozen == null ? Instant.now() : frozen;
    }

    private static void tell(Instant moment) {
        if (moment == null) {
            System.clearProperty(APP_CLOCK);
        } else {
            System.setProperty(APP_CLOCK, moment.toString());
        }
    }
}
