package org.salescollab.customer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Locks;

/**
 * Searches for duplicates, one node of the cluster at a time, and says after each batch how far it is. A search whose
 * node has died is given up by the next one, which begins anew: a search changes nothing that it wouldn't find again.
 */
public final class DuplicateWork {

    /** The one lock of all searches, held as long as one works. */
    static final String LOCK = "duplicate-search";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final System.Logger LOG = System.getLogger(DuplicateWork.class.getName());

    private final DuplicateSearch search;
    private final DuplicateRuns runs;
    private final DuplicatePairs pairs;
    private final Locks locks;
    private final Clock clock;

    public DuplicateWork(DuplicateSearch search, DuplicateRuns runs, DuplicatePairs pairs, Locks locks, Clock clock) {
        this.search = search;
        this.runs = runs;
        this.pairs = pairs;
        this.locks = locks;
        this.clock = clock;
    }

    /** A search that nobody asked for; does nothing while another one works. */
    public void hourly(BooleanSupplier stopped) {
        begin(null).ifPresent(run -> search(run, stopped));
    }

    /** Takes the turn for a search; empty while another one works or is about to. */
    Optional<DuplicateRun> begin(@Nullable String by) {
        return locks.with(LOCK, Duration.ZERO, () -> {
                    Instant now = clock.instant();
                    if (latest().filter(run -> run.state() == DuplicateRun.State.RUNNING)
                            .isPresent()) {
                        return Optional.<DuplicateRun>empty();
                    }
                    runs.giveUpLost();
                    runs.forget(now.minus(REMEMBERED));
                    runs.begin(by, now);
                    return runs.latest();
                })
                .orElse(Optional.empty());
    }

    /** The latest search as it stands now. */
    Optional<DuplicateRun> latest() {
        return runs.latest().map(run -> run.at(clock.instant()));
    }

    /** Does a search that has begun; {@code stopped} says that this node can't go on. */
    void search(DuplicateRun run, BooleanSupplier stopped) {
        Optional<Boolean> had = locks.with(LOCK, PATIENCE, () -> {
            attempt(run, stopped);
            return true;
        });
        if (had.isEmpty()) {
            finish(run, DuplicateRun.State.INTERRUPTED, DuplicateRun.Result.NONE);
        }
    }

    private void attempt(DuplicateRun run, BooleanSupplier stopped) {
        try {
            long capped = search.run(
                    run.startedAt(),
                    (done, total) -> !stopped.getAsBoolean() && runs.advance(run.id(), done, total, clock.instant()));
            if (stopped.getAsBoolean()) {
                return;
            }
            if (capped < 0) {
                finish(run, DuplicateRun.State.CANCELLED, DuplicateRun.Result.NONE);
            } else {
                finish(run, DuplicateRun.State.DONE, new DuplicateRun.Result(pairs.foundBy(run.startedAt()), capped));
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The search for duplicates failed", e);
            if (!stopped.getAsBoolean()) {
                finish(run, DuplicateRun.State.FAILED, DuplicateRun.Result.NONE);
            }
        }
    }

    private void finish(DuplicateRun run, DuplicateRun.State state, DuplicateRun.Result result) {
        runs.finish(run.id(), state, result, clock.instant());
    }
}
