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
import org.salescollab.stage.StageAge;
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

    @Test
    void aSearchByStageAndAgeFindsOnlyStaysThatHaveNotEnded() {
        stays.replace(Map.of(
                new IssueId(1), List.of(stay(1, 1, Stage.S4, 3), stay(1, 2, Stage.S5, null)),
                new IssueId(2), List.of(stay(2, 1, Stage.S5, 3), stay(2, 2, Stage.S6, null))));
        SqlStageSearch search = new SqlStageSearch(sql);
        Instant now = BEGIN.plus(Duration.ofDays(14));

        assertThat(search.in(Stage.S5, null, now)).containsExactly(new IssueId(1));
        assertThat(search.in(Stage.S5, StageAge.parse("> 14d"), now)).isEmpty();
        assertThat(search.in(Stage.S5, StageAge.parse(">= 14d"), now)).containsExactly(new IssueId(1));
        assertThat(search.in(Stage.S5, StageAge.parse("< 3w"), now)).containsExactly(new IssueId(1));
        assertThat(search.in(Stage.S5, StageAge.parse("<= 13d"), now)).isEmpty();
    }

    @Test
    void aProjectIsStaleAfterMoreWholeDaysThanItsStageAllowsUnlessSomebodyTalkedWithTheCustomer() {
        stays.replace(Map.of(
                new IssueId(1), List.of(stay(1, 1, Stage.S3, null)),
                new IssueId(2), List.of(stay(2, 1, Stage.S4, null)),
                new IssueId(3), List.of(stay(3, 1, Stage.S8, null)),
                new IssueId(4), List.of(stay(4, 1, Stage.S3, null))));
        talk(4, BEGIN.plus(Duration.ofDays(10)));
        SqlStageSearch search = new SqlStageSearch(sql);

        assertThat(search.stale(BEGIN.plus(Duration.ofDays(15).minusMillis(1)))).isEmpty();
        assertThat(search.stale(BEGIN.plus(Duration.ofDays(15)))).containsExactly(new IssueId(1));
        assertThat(search.stale(BEGIN.plus(Duration.ofDays(22))))
                .containsExactlyInAnyOrder(new IssueId(1), new IssueId(2));
        assertThat(new SqlActivities(sql).last(new IssueId(4))).contains(BEGIN.plus(Duration.ofDays(10)));
        assertThat(new SqlActivities(sql).last(new IssueId(1))).isEmpty();
    }

    private void talk(long issue, Instant at) {
        sql.update(
                "INSERT INTO {INTERACTION} ([CUSTOMER_ID], [KIND], [HAPPENED_AT], [ZONE], [DEPARTMENT], [OURS],"
                        + " [SUMMARY], [ISSUE_ID], [NOTED_BY], [VERSION], [CHANGED_AT])"
                        + " VALUES (1, 'CALL', ?, 'UTC', 'SALES', '', 'x', ?, 'limin', 1, ?)",
                List.of(at.toEpochMilli(), issue, at.toEpochMilli()));
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
        SqlStageSearch search = new SqlStageSearch(sql);
        Instant later = BEGIN.plus(Duration.ofDays(90));
        assertThat(database.statementsOf(() -> assertThat(search.stale(later)).hasSize(issues)))
                .hasSize(1);
        assertThat(database.statementsOf(() -> search.in(Stage.S2, StageAge.parse("> 14d"), later)))
                .hasSize(1);
    }
}
