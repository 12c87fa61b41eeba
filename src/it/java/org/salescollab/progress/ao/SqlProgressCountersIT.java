package org.salescollab.progress.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.progress.DateRange;
import org.salescollab.progress.StageSum;
import org.salescollab.salesproject.SalesProjectSamples;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.ao.AoSalesProjects;
import org.salescollab.salesproject.ao.SalesProjectRow;
import org.salescollab.shared.ProjectId;
import org.salescollab.testing.AoDatabase;

/** The gadget's numbers cost one statement, whatever the number of projects. */
class SqlProgressCountersIT {

    private static final Set<ProjectId> PROJECTS = Set.of(SalesProjectSamples.PROJECT);

    private final AoDatabase database = AoDatabase.h2(SalesProjectRow.class);
    private final SqlRunner sql = new SqlRunner(database.sql(), Ready.now(), "SALES_PROJECT");
    private final AoSalesProjects rows = new AoSalesProjects(sql);
    private final SqlProgressCounters counters = new SqlProgressCounters(sql);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theDemosProjectsAreSummedByStage() {
        demo();
        List<StageSum> sums = counters.byStage(PROJECTS, DateRange.ALWAYS);
        assertThat(sums).extracting(StageSum::stage).containsExactlyInAnyOrder(Stage.S3, Stage.S5, Stage.S6);
        assertThat(sums.stream().mapToLong(StageSum::baseMinor).sum()).isEqualTo(2_412_200_000L);
        assertThat(sums.stream().mapToLong(sum -> sum.weighted().minor()).sum()).isEqualTo(1_462_890_000L);
    }

    @Test
    void aRangeHasBothItsEnds() {
        demo();
        DateRange december = new DateRange(LocalDate.of(2026, 12, 11), LocalDate.of(2026, 12, 18));
        assertThat(counters.byStage(PROJECTS, december)).hasSize(2);
        assertThat(counters.byStage(PROJECTS, new DateRange(LocalDate.of(2026, 12, 12), null)))
                .extracting(StageSum::stage)
                .containsExactlyInAnyOrder(Stage.S5, Stage.S3);
    }

    @Test
    void amountsWithoutRateAreCountedApart() {
        rows.put(SalesProjectSamples.project(7, Stage.S1, BigDecimal.TEN, "BRL", null));
        rows.put(SalesProjectSamples.project(8, Stage.S1, null, null, null));
        assertThat(counters.byStage(PROJECTS, DateRange.ALWAYS)).singleElement().satisfies(sum -> {
            assertThat(sum.count()).isEqualTo(2);
            assertThat(sum.withoutRate()).isEqualTo(1);
            assertThat(sum.baseMinor()).isZero();
        });
    }

    @Test
    void theHighestAmountsAreWeightedExactly() {
        BigDecimal highest = new BigDecimal("10000000000000");
        rows.put(SalesProjectSamples.project(7, Stage.S8, highest, "CNY", null));
        rows.put(SalesProjectSamples.project(8, Stage.S8, highest, "CNY", null));
        assertThat(counters.byStage(PROJECTS, DateRange.ALWAYS))
                .extracting(sum -> sum.weighted().minor())
                .containsExactly(2_000_000_000_000_000L);
    }

    @Test
    void noProjectsAskNothing() {
        assertThat(database.statementsOf(() ->
                        assertThat(counters.byStage(Set.of(), DateRange.ALWAYS)).isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void theBoardCostsOneStatement(int size) {
        for (int i = 1; i <= size; i++) {
            rows.put(SalesProjectSamples.project(i, Stage.S5, BigDecimal.ONE, "CNY", LocalDate.of(2026, 12, 1)));
        }
        assertThat(database.statementsOf(() -> counters.byStage(PROJECTS, DateRange.ALWAYS)))
                .hasSize(1);
    }

    private void demo() {
        rows.put(SalesProjectSamples.eastUnited());
        rows.put(SalesProjectSamples.nordwind());
        rows.put(SalesProjectSamples.aurora());
    }
}
