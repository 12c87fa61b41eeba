package org.salescollab.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sampler on a clock that only moves when a side says how long it took. */
class SamplerTest {

    private static final long MILLISECOND = 1_000_000;

    private final List<String> log = new ArrayList<>();
    private long now;

    @Test
    void theRatioIsThatOfTheMedians() throws Exception {
        Result result = sampler(new Effort(5, 1, Duration.ZERO, 5, 5, Duration.ZERO))
                .measure(Contest.of(
                        "work",
                        7,
                        round -> took("ours", round, round == 2 ? 90 : 6),
                        round -> took("floor", round, 2)));
        assertThat(result.ratio()).isEqualTo(3);
        assertThat(result.ours().max()).isEqualTo(90);
        assertThat(result.floor().max()).isEqualTo(2);
        assertThat(result.rows()).isEqualTo(7);
        assertThat(result.failed()).isFalse();
    }

    @Test
    void sidesTakeTurnsAndEachBeginsEverySecondRound() throws Exception {
        sampler(new Effort(5, 0, Duration.ZERO, 4, 4, Duration.ZERO)).measure(contest(1, 1));
        assertThat(log.subList(log.size() - 8, log.size()))
                .containsExactly("ours 0", "floor 0", "floor 1", "ours 1", "ours 2", "floor 2", "floor 3", "ours 3");
    }

    @Test
    void warmingUpLastsUntilItsRoundsAndItsTimeAreOver() throws Exception {
        sampler(new Effort(5, 3, Duration.ofMillis(20), 1, 1, Duration.ZERO)).measure(contest(2, 2));
        assertThat(log.get(log.size() - 1)).endsWith(" 5");
    }

    @Test
    void slowWorkStopsWithEnoughSamplesWhenItsTimeIsOver() throws Exception {
        Effort effort = new Effort(5, 0, Duration.ZERO, 1000, 3, Duration.ofMillis(50));
        assertThat(sampler(effort).measure(contest(6, 4)).ours().count()).isEqualTo(5);
        assertThat(sampler(effort).measure(contest(60, 40)).ours().count()).isEqualTo(3);
    }

    @Test
    void aFailedRunIsASampleAndAnError() throws Exception {
        int firstFailure = 7;
        Side<String> failing = round -> {
            took("ours", round, 4);
            if (round >= firstFailure) {
                throw new IllegalStateException("on purpose");
            }
            return "done";
        };
        Result result = sampler(new Effort(5, 0, Duration.ZERO, 10, 10, Duration.ZERO))
                .measure(Contest.of("work", 1, failing, round -> took("floor", round, 1)));
        assertThat(result.ours().count()).isEqualTo(10);
        assertThat(result.ours().errorPercent()).isEqualTo(30);
        assertThat(result.ours().min()).isEqualTo(4);
        assertThat(result.floor().errorPercent()).isZero();
        assertThat(result.failed()).isTrue();
    }

    @Test
    void undoingIsNotTimed() throws Exception {
        List<String> undone = new ArrayList<>();
        Result result = sampler(Effort.QUICK).measure(contest(3, 3).undoing(answer -> {
            now += 50 * MILLISECOND;
            undone.add(answer);
        }));
        assertThat(result.ours().max()).isEqualTo(3);
        assertThat(undone).hasSameSizeAs(log);
    }

    @Test
    void sidesThatDisagreeAreNotMeasured() {
        Contest<String> contest =
                Contest.of("work", 1, round -> "a" + round, round -> round < 2 ? "a" + round : "b" + round);
        assertThatThrownBy(() -> sampler(Effort.QUICK).measure(contest))
                .hasMessage("work, round 2: the app says ...a2\nand the statement by hand ...b2");
    }

    @Test
    void theMostStatementsOfARoundAreTold() throws Exception {
        Sampler sampler = new Sampler(Effort.QUICK, () -> now, work -> {
            int before = log.size();
            work.run();
            return 10 * (log.size() - before);
        });
        Side<String> twiceInRoundThree = round -> {
            if (round == 3) {
                log.add("one more");
            }
            return took("ours", round, 1);
        };
        Contest<String> contest = Contest.of("work", 1, twiceInRoundThree, round -> took("floor", round, 1));
        assertThat(sampler.measure(contest).statements()).isEqualTo(20);
    }

    private Sampler sampler(Effort effort) {
        return new Sampler(effort, () -> now, work -> {
            work.run();
            return 0;
        });
    }

    private Contest<String> contest(int ours, int floor) {
        return Contest.of("work", 1, round -> took("ours", round, ours), round -> took("floor", round, floor));
    }

    private String took(String side, int round, int milliseconds) {
        log.add(side + " " + round);
        now += milliseconds * MILLISECOND;
        return "done";
    }
}
