package org.salescollab.salesproject.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.customer.Sale;
import org.salescollab.customer.SalePosition;
import org.salescollab.customer.SalesSum;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.InMemoryFxRates;
import org.salescollab.salesproject.SalesProject;
import org.salescollab.salesproject.SalesProjectSamples;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.ProjectId;
import org.salescollab.testing.AoDatabase;

/** A page of a customer's sales projects costs one statement, in the order of the list, and all pages are what is summed up. */
class SqlCustomerSaleRowsIT {

    private static final CustomerKey SEVEN = new CustomerKey(7);
    private static final Set<ProjectId> PROJECTS = Set.of(SalesProjectSamples.PROJECT);

    private final AoDatabase database = AoDatabase.h2(SalesProjectRow.class);
    private final SqlRunner sql = new SqlRunner(database.sql(), Ready.now(), "SALES_PROJECT");
    private final AoSalesProjects stored = new AoSalesProjects(sql);
    private final SqlCustomerSaleRows rows = new SqlCustomerSaleRows(sql);

    @AfterEach
    void close() {
        database.close();
    }

    private static SalesProject project(long issue, Stage stage, LocalDate close) {
        return SalesProjectSamples.project(issue, stage, new BigDecimal(issue), "EUR", close);
    }

    @Test
    void openOnesComeFirstThenByDayThenByIssue() {
        stored.put(project(1, Stage.S8, LocalDate.of(2026, 1, 1)));
        stored.put(project(2, Stage.S5, null));
        stored.put(project(3, Stage.S5, LocalDate.of(2026, 12, 18)));
        stored.put(project(4, Stage.UNMAPPED, LocalDate.of(2026, 12, 18)));
        stored.put(SalesProjectSamples.inProject(project(5, Stage.S5, null), 20_000));

        assertThat(rows.of(List.of(SEVEN), PROJECTS, null, 25))
                .extracting(sale -> sale.issue().value())
                .containsExactly(3L, 4L, 2L, 1L);
        assertThat(rows.of(List.of(SEVEN), PROJECTS, new SalePosition(false, SalePosition.NO_DAY, 2), 25))
                .extracting(sale -> sale.issue().value())
                .containsExactly(1L);
        assertThat(rows.of(List.of(new CustomerKey(8)), PROJECTS, null, 25)).isEmpty();
        assertThat(rows.of(List.of(SEVEN), Set.of(), null, 25)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void aPageCostsOneStatement(int size) {
        fill(size);
        assertThat(database.statementsOf(() ->
                        assertThat(rows.of(List.of(SEVEN), PROJECTS, null, 26)).hasSize(Math.min(size, 26))))
                .hasSize(1);
        SalePosition early = new SalePosition(false, 0, 0);
        assertThat(database.statementsOf(() -> rows.of(List.of(SEVEN), PROJECTS, early, 26)))
                .hasSize(1);
    }

    @Test
    void allPagesTogetherAreWhatTheSumsSay() {
        fill(130);
        stored.put(SalesProjectSamples.project(500, Stage.S4, BigDecimal.TEN, "BRL", null));
        stored.put(SalesProjectSamples.project(501, Stage.S9, null, null, null));
        List<Sale> all = new ArrayList<>();
        List<Sale> page = rows.of(List.of(SEVEN), PROJECTS, null, 25);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = rows.of(List.of(SEVEN), PROJECTS, page.get(page.size() - 1).position(), 25);
        }

        assertThat(all).doesNotHaveDuplicates().hasSize(132);
        List<SalesSum> sums =
                new SqlSalesSums(sql, new InMemoryFxRates(), Clock.systemUTC()).of(List.of(SEVEN), PROJECTS);
        for (SalesSum.Outcome outcome : SalesSum.Outcome.values()) {
            assertThat(summed(all, outcome))
                    .isEqualTo(sums.stream()
                            .filter(sum -> sum.outcome() == outcome)
                            .reduce(SalesSum::plus)
                            .orElseThrow());
        }
    }

    private static SalesSum summed(List<Sale> all, SalesSum.Outcome outcome) {
        List<Sale> some = all.stream().filter(sale -> sale.outcome() == outcome).toList();
        long minor = 0;
        long withoutRate = 0;
        for (Sale sale : some) {
            minor += sale.baseAmount() == null ? 0 : sale.baseAmount().minor();
            withoutRate += sale.amount() != null && sale.baseAmount() == null ? 1 : 0;
        }
        return new SalesSum(SEVEN, outcome, some.size(), minor, withoutRate);
    }

    private void fill(int size) {
        List<Stage> stages = List.of(Stage.S5, Stage.S8, Stage.S9, Stage.UNMAPPED);
        List<SalesProject> projects = new ArrayList<>();
        for (int issue = 1; issue <= size; issue++) {
            LocalDate close = issue % 3 == 0 ? null : LocalDate.of(2026, 1 + issue % 12, 1);
            projects.add(project(issue, stages.get(issue % 4), close));
        }
        stored.putAll(projects);
    }
}
