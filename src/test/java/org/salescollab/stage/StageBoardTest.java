package org.salescollab.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.salescollab.stage.StageSamples.day;
import static org.salescollab.stage.StageSamples.moved;
import static org.salescollab.stage.StageSamples.now;
import static org.salescollab.stage.StageSamples.past;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.salescollab.salesproject.Stage;
import org.salescollab.stage.StageBoard.Pace;
import org.salescollab.stage.StagePath.Place;

class StageBoardTest {

    private static final StageHistory HISTORY =
            new StageHistory(StageSamples.replay().stays(now("S3", null, null), past(moved(10, "S1", "S3"))));

    private static StageBoard board(UsualStay usual, int activity, int today) {
        return new StageBoard(StageSamples.ISSUE, Stage.S3, HISTORY, usual, day(activity), day(today));
    }

    @Test
    void moreThanTheMedianIsSlowAndMoreThanHalfAsMuchAgainIsStuck() {
        UsualStay ten = new UsualStay(10L, 4);
        assertThat(board(ten, 20, 20).pace()).isEqualTo(Pace.USUAL);
        assertThat(board(ten, 20, 21).pace()).isEqualTo(Pace.SLOW);
        assertThat(board(ten, 20, 25).pace()).isEqualTo(Pace.SLOW);
        assertThat(board(ten, 20, 26).pace()).isEqualTo(Pace.STUCK);
    }

    @Test
    void withoutAWonProjectNothingIsSlow() {
        assertThat(board(UsualStay.of(List.of()), 20, 500).pace()).isEqualTo(Pace.USUAL);
    }

    @Test
    void aProjectRotsWhenTheStageAllowsFewerDaysWithoutActivity() {
        UsualStay none = UsualStay.of(List.of());
        assertThat(board(none, 10, 24).rottingDays()).isNull();
        assertThat(board(none, 10, 34).rottingDays()).isEqualTo(24L);
        assertThat(board(none, 30, 34).rottingDays()).isNull();
    }

    @Test
    void aDecidedProjectDoesNotRot() {
        StageBoard won =
                new StageBoard(StageSamples.ISSUE, Stage.S8, HISTORY, UsualStay.of(List.of()), day(0), day(900));
        assertThat(won.rottingDays()).isNull();
    }

    @Test
    void stagesBeforeTheCurrentOneArePassedAlsoWhenTheyWereSkipped() {
        assertThat(StagePath.place(Stage.S2, Stage.S3)).isEqualTo(Place.PASSED);
        assertThat(StagePath.place(Stage.S3, Stage.S3)).isEqualTo(Place.HERE);
        assertThat(StagePath.place(Stage.S8, Stage.S3)).isEqualTo(Place.AHEAD);
    }

    @Test
    void aLostProjectHasLeftThePath() {
        assertThat(StagePath.steps()).doesNotContain(Stage.S9).contains(Stage.S1, Stage.S8);
        assertThat(StagePath.place(Stage.S1, Stage.S9)).isEqualTo(Place.AHEAD);
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        assertThat(UsualStay.of(List.of(9L, 1L, 4L))).isEqualTo(new UsualStay(4L, 3));
        assertThat(UsualStay.of(List.of(1L, 4L, 9L, 20L))).isEqualTo(new UsualStay(7L, 4));
        assertThat(UsualStay.of(List.of())).isEqualTo(new UsualStay(null, 0));
    }

    @Test
    void timeInAStageAddsUpWhenAProjectComesBack() {
        StageHistory history = new StageHistory(
                StageSamples.replay().stays(now("S2", null, null), past(moved(2, "S2", "S3"), moved(5, "S3", "S2"))));
        assertThat(history.daysIn(Stage.S2, day(9))).isEqualTo(6);
        assertThat(history.backwardMoves()).isEqualTo(1);
    }
}
