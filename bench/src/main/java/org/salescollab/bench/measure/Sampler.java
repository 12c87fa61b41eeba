package org.salescollab.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.ToIntFunction;

/**
 * Runs a contest turn by turn, so that whatever else the machine does meets both sides alike; who begins alternates too.
 */
public final class Sampler {

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
        Effort fit = effort.forOne(contest);
        Agreement.require(contest, fit.checkedRounds());
        int statements = statements(contest, fit.checkedRounds());
        int round = warmUp(contest, fit);
        Laps<R> ours = new Laps<>(contest, contest.ours(), nanoClock);
        Laps<R> floor = new Laps<>(contest, contest.floor(), nanoClock);
        long start = nanoClock.getAsLong();
        while (!fit.over(ours.count(), nanoClock.getAsLong() - start)) {
            boolean oursFirst = round % 2 == 0;
            (oursFirst ? ours : floor).run(round);
            (oursFirst ? floor : ours).run(round);
            round++;
        }
        return new Result(contest.name(), contest.rows(), ours.samples(), floor.samples(), statements);
    }

    /** The most that one of the checked rounds sent. */
    private <R> int statements(Contest<R> contest, int rounds) {
        int most = 0;
        for (int round = 0; round < rounds; round++) {
            int current = round;
            contest.around().prepare().run();
            List<R> answer = new ArrayList<>();
            most = Math.max(most, statementCounter.applyAsInt(() -> answer.add(unchecked(contest.ours(), current))));
            answer.forEach(contest.around().undo());
        }
        return most;
    }

    private <R> int warmUp(Contest<R> contest, Effort fit) throws Exception {
        long start = nanoClock.getAsLong();
        int round = 0;
        while (!fit.warm(round, nanoClock.getAsLong() - start)) {
            for (Side<R> side : List.of(contest.ours(), contest.floor())) {
                contest.around().prepare().run();
                contest.around().undo().accept(side.run(round));
            }
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
