package org.salescollab.customer;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One search for duplicates through the whole register.
 *
 * @param by user key of who started it; none for the hourly one
 * @param movedAt when it last said how far it is, or ended
 * @param done how many names and values have been looked at
 * @param total how many there are; 0 until they are counted
 * @param pairs how many open pairs it found, whoever may see them; 0 until it is done
 * @param capped how many values more customers share than were paired
 */
public record DuplicateRun(
        long id,
        State state,
        @Nullable String by,
        Instant startedAt,
        Instant movedAt,
        long done,
        long total,
        long pairs,
        long capped,
        boolean cancelAsked) {

    /** A search says how far it is after each batch, which takes seconds; one that is silent so long has lost its node. */
    public static final Duration SILENCE = Duration.ofSeconds(60);

    /** Of customers that share one value so many are paired with each other. */
    public static final int MOST_WITH_ONE_VALUE = SharedGroups.MOST;

    /** Where a search stands. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED,
        /** Its node went down; the next search begins anew. */
        INTERRUPTED
    }

    /** What a search came to. */
    public record Result(long pairs, long capped) {

        static final Result NONE = new Result(0, 0);
    }

    /** What is true now: a search that runs but has lost its node is interrupted, whether that is stored yet or not. */
    DuplicateRun at(Instant now) {
        boolean lost = state == State.RUNNING && movedAt.plus(SILENCE).isBefore(now);
        return lost
                ? new DuplicateRun(
                        id, State.INTERRUPTED, by, startedAt, movedAt, done, total, pairs, capped, cancelAsked)
                : this;
    }

    public Duration duration() {
        return Duration.between(startedAt, movedAt);
    }
}
