package org.salescollab.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.salescollab.stage.StageSamples.changed;
import static org.salescollab.stage.StageSamples.day;
import static org.salescollab.stage.StageSamples.moved;
import static org.salescollab.stage.StageSamples.now;
import static org.salescollab.stage.StageSamples.past;
import static org.salescollab.stage.StageSamples.replay;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.salescollab.salesproject.Probability;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.Money;
import org.salescollab.stage.IssuePast.Change;
import org.salescollab.stage.IssuePast.What;

class StageReplayTest {

    @Test
    void anIssueWithoutAPastHasBeenInItsStageSinceItWasCreated() {
        List<StageStay> stays = replay().stays(now("S3", "100", null), past());

        assertThat(stays).hasSize(1);
        StageStay only = stays.get(0);
        assertThat(only.stage()).isEqualTo(Stage.S3);
        assertThat(only.entered()).isEqualTo(day(0));
        assertThat(only.left()).isNull();
        assertThat(only.byKey()).isNull();
        assertThat(only.probability()).isEqualTo(Probability.ofPercent(25));
    }

    @Test
    void eachMoveEndsOneStayAndBeginsTheNext() {
        List<StageStay> stays = replay().stays(now("S3", null, null), past(moved(9, "S2", "S3"), moved(4, "S1", "S2")));

        assertThat(stays).extracting(StageStay::stage).containsExactly(Stage.S1, Stage.S2, Stage.S3);
        assertThat(stays).extracting(StageStay::number).containsExactly(1, 2, 3);
        assertThat(stays).extracting(StageStay::entered).containsExactly(day(0), day(4), day(9));
        assertThat(stays).extracting(StageStay::left).containsExactly(day(4), day(9), null);
        assertThat(stays.get(2).byKey()).isEqualTo("limin");
    }

    @Test
    void aStayKnowsTheAmountAndTheChanceOfItsBeginning() {
        List<StageStay> stays = replay().stays(
                        now("S2", "900", "35"),
                        past(
                                moved(5, "S1", "S2"),
                                changed(What.AMOUNT, 3, null, "500"),
                                changed(What.AMOUNT, 8, "500", "900"),
                                changed(What.PROBABILITY, 8, null, "35")));

        assertThat(stays.get(0).amount()).isNull();
        assertThat(stays.get(1).amount()).isEqualTo(Money.of(new BigDecimal("500"), "CNY"));
        assertThat(stays.get(1).probability()).isEqualTo(Probability.ofPercent(20));
    }

    @Test
    void whatIsTypedOnTheScreenOfATransitionCountsForTheStageItLeadsTo() {
        List<StageStay> stays = replay().stays(
                        now("S2", "900", null), past(moved(5, "S1", "S2"), changed(What.AMOUNT, 5, "500", "900")));

        assertThat(stays)
                .extracting(StageStay::amount)
                .extracting(Money::amount)
                .containsExactly(new BigDecimal("500.00"), new BigDecimal("900.00"));
    }

    @Test
    void changesOfOneMomentAreToldInTheOrderInWhichTheyWereSaved() {
        List<StageStay> stays = replay().stays(
                        now("S3", null, null),
                        past(
                                new Change(What.STATUS, 12, day(5), "limin", "S2", "S3"),
                                new Change(What.STATUS, 11, day(5), "limin", "S1", "S2")));

        assertThat(stays).extracting(StageStay::stage).containsExactly(Stage.S1, Stage.S2, Stage.S3);
    }

    @Test
    void aMoveBetweenTwoStatusesOfOneStageBeginsNoNewStay() {
        List<StageStay> stays =
                replay().stays(now("S8b", null, null), past(moved(5, "S7", "S8"), moved(7, "S8", "S8b")));

        assertThat(stays).extracting(StageStay::stage).containsExactly(Stage.S7, Stage.S8);
    }

    @Test
    void aStatusWithoutAStageIsAStayOfItsOwn() {
        List<StageStay> stays =
                replay().stays(now("S2", null, null), past(moved(2, "S1", "triage"), moved(3, "triage", "S2")));

        assertThat(stays).extracting(StageStay::stage).containsExactly(Stage.S1, Stage.UNMAPPED, Stage.S2);
    }

    @Test
    void aDecidedProjectIsCertainWhateverTheFieldSays() {
        List<StageStay> stays = replay().stays(now("S9", null, "80"), past(moved(5, "S6", "S9")));

        assertThat(stays)
                .extracting(StageStay::probability)
                .containsExactly(Probability.ofPercent(80), Probability.ofPercent(0));
    }

    @Test
    void numbersAreReadInWhateverLocaleTheyWereWritten() {
        assertThat(StageReplay.number("1,234.5")).isEqualByComparingTo("1234.5");
        assertThat(StageReplay.number("1.234,5")).isEqualByComparingTo("1234.5");
        assertThat(StageReplay.number("1\u00a0234,50")).isEqualByComparingTo("1234.5");
        assertThat(StageReplay.number("12,800,000")).isEqualByComparingTo("12800000");
        assertThat(StageReplay.number("35")).isEqualByComparingTo("35");
        assertThat(StageReplay.number("about ten")).isNull();
        assertThat(StageReplay.number(" ")).isNull();
    }
}
