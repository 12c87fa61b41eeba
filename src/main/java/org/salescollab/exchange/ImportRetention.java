package org.salescollab.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Deletes uploaded files and what is remembered of their lines when nobody has taken a step with them for 30 days. Which
 * columns somebody chose is remembered for a year; customers that were imported stay.
 */
public final class ImportRetention {

    static final Duration FILES = Duration.ofDays(30);
    static final Duration CHOICES = Duration.ofDays(365);

    private static final int AT_ONCE = 50;

    private final ImportRuns runs;
    private final Clock clock;

    public ImportRetention(ImportRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** Each file goes in a transaction of its own, so what is left when it stops goes the next time. */
    public void look() {
        Instant now = clock.instant();
        List<ImportRun> old;
        do {
            old = runs.resting(now.minus(FILES), AT_ONCE);
            old.forEach(this::expire);
        } while (old.size() == AT_ONCE);
        runs.forgetExpired(now.minus(CHOICES));
    }

    /** Nobody chose anything for a file that was never checked. */
    private void expire(ImportRun run) {
        boolean chosen = run.state() != ImportRun.State.UPLOADED;
        runs.expire(run, chosen);
    }
}
