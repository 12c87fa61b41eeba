package org.salescollab.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.salescollab.stage.StageSamples.day;
import static org.salescollab.stage.StageSamples.moved;
import static org.salescollab.stage.StageSamples.now;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.salescollab.stage.IssuePast.Change;

class StageReplayProperties {

    private static final Instant END = day(1_000);

    @Property
    void staysFollowEachOtherWithoutGapAndFillAllTime(@ForAll("ways") List<String> way) {
        List<StageStay> stays = stays(way, changes(way));

        assertThat(stays.get(0).entered()).isEqualTo(StageSamples.CREATED);
        for (int i = 1; i < stays.size(); i++) {
            assertThat(stays.get(i).entered()).isEqualTo(stays.get(i - 1).left());
            assertThat(stays.get(i).stage()).isNotEqualTo(stays.get(i - 1).stage());
            assertThat(stays.get(i).number()).isEqualTo(i + 1);
        }
        assertThat(stays.get(stays.size() - 1).left()).isNull();
        Duration all = stays.stream().map(stay -> stay.length(END)).reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isEqualTo(Duration.between(StageSamples.CREATED, END));
    }

    @Property
    void theOrderInWhichTheHistoryIsReadDoesNotMatter(@ForAll("ways") List<String> way, @ForAll Random random) {
        List<Change> shuffled = new ArrayList<>(changes(way));
        Collections.shuffle(shuffled, random);

        assertThat(stays(way, shuffled)).isEqualTo(stays(way, changes(way)));
    }

    @Property
    void movesBackAreTheStepsDownInTheOrderOfStages(@ForAll("ways") List<String> way) {
        StageHistory history = new StageHistory(stays(way, changes(way)));
        long down = 0;
        String before = way.get(0);
        for (String status : way) {
            down += status.compareTo(before) < 0 ? 1 : 0;
            before = status;
        }

        assertThat(history.backwardMoves()).isEqualTo(down);
    }

    @Provide
    Arbitrary<List<String>> ways() {
        return Arbitraries.of("S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static List<StageStay> stays(List<String> way, List<Change> changes) {
        return StageSamples.replay()
                .stays(now(way.get(way.size() - 1), null, null), new IssuePast(StageSamples.ISSUE, changes));
    }

    private static List<Change> changes(List<String> way) {
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < way.size(); i++) {
            changes.add(moved(i, way.get(i - 1), way.get(i)));
        }
        return changes;
    }
}
