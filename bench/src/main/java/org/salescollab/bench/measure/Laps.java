package org.salescollab.bench.measure;

import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Times the runs of one side of a contest. */
final class Laps<R> {

    private static final Logger LOG = LoggerFactory.getLogger(Laps.class);

    private final Contest<R> contest;
    private final Side<R> side;
    private final LongSupplier nanoClock;
    private final LongStream.Builder times = LongStream.builder();
    private int count;
    private int errors;

    Laps(Contest<R> contest, Side<R> side, LongSupplier nanoClock) {
        this.contest = contest;
        this.side = side;
        this.nanoClock = nanoClock;
    }

    /** A run that fails is a sample too, counted as an error. */
    void run(int round) {
        contest.around().prepare().run();
        long start = nanoClock.getAsLong();
        try {
            R answer = side.run(round);
            note(start);
            contest.around().undo().accept(answer);
        } catch (Exception e) {
            note(start);
            fail(round, e);
        }
    }

    private void note(long start) {
        times.add(nanoClock.getAsLong() - start);
        count++;
    }

    private void fail(int round, Exception e) {
        errors++;
        if (errors == 1) {
            LOG.error(
                    "{}, round {}, failed, further failures are only counted: {}", contest.name(), round, e.toString());
        }
    }

    int count() {
        return count;
    }

    Samples samples() {
        return new Samples(times.build().toArray(), errors);
    }
}
