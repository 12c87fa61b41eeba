package org.salescollab.bench.measure;

import java.time.Duration;

/**
 * How long a contest is run. Warming up ends when its time is over and its few rounds too, so that quick work is compiled
 * and slow work isn't repeated for minutes; measuring ends with the samples, or with the time once there are enough.
 */
public record Effort(
        int checkedRounds, int warmUpRounds, Duration warmUp, int samples, int enoughSamples, Duration longest) {

    /** For figures that are kept. */
    public static final Effort FULL = new Effort(5, 3, Duration.ofSeconds(3), 1000, 20, Duration.ofSeconds(10));

    /** For seeing that it works. */
    public static final Effort QUICK = new Effort(5, 1, Duration.ZERO, 5, 5, Duration.ZERO);

    /** For work of many seconds. */
    private static final Effort LENGTHY = new Effort(1, 1, Duration.ZERO, 5, 5, Duration.ZERO);

    Effort forOne(Contest<?> contest) {
        return contest.isLengthy() ? LENGTHY : this;
    }

    boolean warm(int rounds, long nanos) {
        return rounds >= warmUpRounds && nanos >= warmUp.toNanos();
    }

    boolean over(int taken, long nanos) {
        return taken >= samples || (taken >= enoughSamples && nanos >= longest.toNanos());
    }
}
