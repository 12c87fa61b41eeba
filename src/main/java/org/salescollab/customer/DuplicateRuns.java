package org.salescollab.customer;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored searches for duplicates; every node sees the same. One statement each. */
public interface DuplicateRuns {

    /** Stores that a search begins; {@code by} is none for the hourly one. */
    void begin(@Nullable String by, Instant at);

    Optional<DuplicateRun> latest();

    /**
     * Stores how far a search is.
     *
     * @return false if it shall stop: somebody cancelled it, or it was given up as lost
     */
    boolean advance(long id, long done, long total, Instant at);

    void askToCancel(long id);

    /** Ends a search unless that has happened. */
    void finish(long id, DuplicateRun.State state, DuplicateRun.Result result, Instant at);

    /** Stores that all searches that seem to run have lost their node. */
    void giveUpLost();

    /** Deletes the searches that began before then. */
    void forget(Instant before);
}
