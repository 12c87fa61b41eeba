package org.salescollab.bench.data;

import java.util.List;
import java.util.SplittableRandom;

/** The chance behind one generated record: the same seed and number give the same draws, in whatever order asked. */
final class Draw {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    Draw(long seed, long number) {
        this.random = new SplittableRandom(seed + number * GOLDEN);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }
}
