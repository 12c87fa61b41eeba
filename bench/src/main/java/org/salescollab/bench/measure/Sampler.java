package org.salescollab.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.ToIntFunction;

/**
 * Runs a contest turn by turn, so that whatever else the machine does meets both sides alike; who begins alternates too.
 */
public final class Sampler {

    private static final int CHECKED_ROUNDS = 5;

    private final Effort effort;
    private final LongSupplier nanoClock;
    private final ToIntFunction<Runnable> statementCounter;

    /** {@code statementCounter} runs work and answers how many statements it sent. */
    public Sampler(Effort effort, LongSupplier nanoClock, ToIntFunction<Runnable> statementCounter) {
        this.effort = effort;
        this.nanoClock = nanoClock;
        this.statementCounter = statementCounter;
    }

    /** Checks that the sides agree, counts statements, warms up, measures. */
    public <R> Result measure(Contest<R> contest) throws Exception {
        Agreement.require(contest, CHECKED_ROUNDS);
        int statements = statements(contest);
        int round = warmUp(contest);
        Laps<R> ours = new Laps<>(contest, contest.ours(), nanoClock);
        Laps<R> floor = new Laps<>(contest, contest.floor(), nanoClock);
        long start = nanoClock.getAsLong();
        while (!effort.over(ours.count(), nanoClock.getAsLong() - start)) {
            boolean oursFirst = round % 2 == 0;
            (oursFirst ? ours : floor).run(round);
            (oursFirst ? floor : ours).run(round);
            round++;
        }
        return new Result(contest.name(), contest.rows(), ours.samples(), floor.samples(), statements);
    }

    /** The most that one of the checked rounds sent. */
    private <R> int statements(Contest<R> contest) {
        int most = 0;
        for (int round = 0; round < CHECKED_ROUNDS; round++) {
            int current = round;
            List<R> answer = new ArrayList<>();
            most = Math.max(most, statementCounter.applyAsInt(() -> answer.add(unchecked(contest.ours(), current))));
            answer.forEach(contest.undo());
        }
        return most;
    }

    private <R> int warmUp(Contest<R> contest) throws Exception {
        long start = nanoClock.getAsLong();
        int round = 0;
        while (!effort.warm(round, nanoClock.getAsLong() - start)) {
            contest.undo().accept(contest.ours().run(round));
            contest.undo().accept(contest.floor().run(round));
            round++;
        }
        return round;
    }

    private static <R> R unchecked(Side<R> side, int round) {
        try {
            return side.run(round);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
