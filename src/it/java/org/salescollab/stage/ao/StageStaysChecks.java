package org.salescollab.stage.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.Probability;
import org.salescollab.salesproject.SalesProjectSamples;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.ao.AoSalesProjects;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Money;
import org.salescollab.stage.StageStay;
import org.salescollab.testing.AoDatabase;

/** What stored stays must do on every database. */
abstract class StageStaysChecks {

    private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");

    private final AoDatabase database = database();
    private final SqlRunner sql = new SqlRunner(database.sql(), Ready.now(), "SALES_PROJECT");
    private final SqlStageStays stays = new SqlStageStays(sql);

    abstract AoDatabase database();

    @AfterEach
    void close() {
        database.close();
    }

    private static StageStay stay(long issue, int number, Stage stage, Integer days) {
        return new StageStay(
                new IssueId(issue),
                number,
                stage,
                BEGIN,
                days == null ? null : BEGIN.plus(Duration.ofDays(days)),
                number == 1 ? null : "limin",
                number == 1 ? null : Money.of(new BigDecimal("1234.56"), "EUR"),
                Probability.ofPercent(stage.probabilityPercent()));
    }

    @Test
    void staysComeBackAsTheyWereStoredInTheirOrder() {
        List<StageStay> two = List.of(stay(1, 1, Stage.S1, 5), stay(1, 2, Stage.S2, null));
        stays.replace(Map.of(new IssueId(1), two, new IssueId(2), List.of(stay(2, 1, Stage.S4, null))));

        assertThat(stays.of(new IssueId(1))).isEqualTo(two);
        assertThat(stays.of(new IssueId(3))).isEmpty();
    }

    @Test
    void replacingForgetsWhatWasThereAndTouchesNoOtherIssue() {
        stays.replace(Map.of(new IssueId(1), List.of(stay(1, 1, Stage.S1, 5), stay(1, 2, Stage.S2, null))));
        stays.replace(Map.of(new IssueId(2), List.of(stay(2, 1, Stage.S4, null))));
        stays.replace(Map.of(new IssueId(1), List.of(stay(1, 1, Stage.S7, null))));

        assertThat(stays.of(new IssueId(1))).containsExactly(stay(1, 1, Stage.S7, null));
        assertThat(stays.of(new IssueId(2))).hasSize(1);
        stays.remove(List.of(new IssueId(1)));
        assertThat(stays.of(new IssueId(1))).isEmpty();
    }

    @Test
    void onlyEndedStaysOfWonProjectsTellWhatIsUsual() {
        AoSalesProjects projects = new AoSalesProjects(sql);
        projects.put(SalesProjectSamples.project(1, Stage.S8, null, null, null));
        projects.put(SalesProjectSamples.project(2, Stage.S8, null, null, null));
        projects.put(SalesProjectSamples.project(3, Stage.S9, null, null, null));
        projects.put(SalesProjectSamples.project(4, Stage.S5, null, null, null));
        stays.replace(Map.of(
                new IssueId(1), List.of(stay(1, 1, Stage.S5, 30)),
                new IssueId(2), List.of(stay(2, 1, Stage.S5, 8), stay(2, 2, Stage.S8, null)),
                new IssueId(3), List.of(stay(3, 1, Stage.S5, 90)),
                new IssueId(4), List.of(stay(4, 1, Stage.S5, null))));

        assertThat(stays.daysOfWon(Stage.S5, 500)).containsExactly(8L, 30L);
        assertThat(stays.daysOfWon(Stage.S5, 1)).containsExactly(30L);
        assertThat(stays.daysOfWon(Stage.S4, 500)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 400})
    void twoStatementsStoreTheStaysOfManyIssuesAndOneReadsThem(int issues) {
        Map<IssueId, List<StageStay>> many = new HashMap<>();
        IntStream.rangeClosed(1, issues)
                .forEach(issue -> many.put(
                        new IssueId(issue), List.of(stay(issue, 1, Stage.S1, 5), stay(issue, 2, Stage.S2, null))));

        assertThat(database.statementsOf(() -> stays.replace(many))).hasSize(2);
        assertThat(database.statementsOf(() -> stays.of(new IssueId(1)))).hasSize(1);
        assertThat(database.statementsOf(() -> stays.daysOfWon(Stage.S1, 500))).hasSize(1);
    }
}
