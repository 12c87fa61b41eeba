package org.salescollab.salesproject.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.SalesSum;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.InMemoryFxRates;
import org.salescollab.salesproject.SalesProjectSamples;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.ProjectId;
import org.salescollab.shared.Version;
import org.salescollab.testing.AoDatabase;

/** A customer's sums cost one statement, whatever the number of sales projects. */
class SqlSalesSumsIT {

    private static final CustomerKey SEVEN = new CustomerKey(7);
    private static final Set<ProjectId> PROJECTS = Set.of(SalesProjectSamples.PROJECT);

    private final AoDatabase database = AoDatabase.h2(SalesProjectRow.class);
    private final SqlRunner sql = new SqlRunner(database.sql(), Ready.now(), "SALES_PROJECT");
    private final AoSalesProjects rows = new AoSalesProjects(sql);
    private final SqlSalesSums sums = new SqlSalesSums(sql, new InMemoryFxRates(), Clock.systemUTC());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void sumsByOutcomeInTheProjectsAsked() {
        rows.put(SalesProjectSamples.project(1, Stage.S5, new BigDecimal("100"), "CNY", null));
        rows.put(SalesProjectSamples.project(2, Stage.S5, new BigDecimal("5"), "BRL", null));
        rows.put(SalesProjectSamples.project(3, Stage.S8, new BigDecimal("10"), "EUR", null));
        rows.put(SalesProjectSamples.inProject(
                SalesProjectSamples.project(4, Stage.S9, BigDecimal.ONE, "CNY", null), 20_000));

        assertThat(sums.of(List.of(SEVEN, new CustomerKey(8)), PROJECTS))
                .containsExactlyInAnyOrder(
                        new SalesSum(SEVEN, SalesSum.Outcome.OPEN, 2, 10_000, 1),
                        new SalesSum(SEVEN, SalesSum.Outcome.WON, 1, 7_800, 0));
        assertThat(sums.of(List.of(SEVEN), Set.of())).isEmpty();
        assertThat(sums.of(List.of(), PROJECTS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 500})
    void costOneStatement(int size) {
        for (int i = 1; i <= size; i++) {
            rows.put(SalesProjectSamples.project(i, Stage.S5, BigDecimal.ONE, "CNY", null));
        }
        assertThat(database.statementsOf(() -> sums.of(List.of(SEVEN), PROJECTS)))
                .hasSize(1);
    }

    @Test
    void theStateForOpenPagesIsOneStatementAndAnotherAfterEachChange() {
        SqlSalesState state = new SqlSalesState(sql);
        Customer customer = new Customer(SEVEN, CustomerProfile.named(null, "Seven"), Version.FIRST, Instant.EPOCH);
        String empty = state.state(customer);
        rows.put(SalesProjectSamples.project(1, Stage.S5, new BigDecimal("100"), "CNY", null));
        String one = state.state(customer);

        assertThat(one).isNotEqualTo(empty);
        assertThat(database.statementsOf(() -> state.state(customer))).hasSize(1);
        rows.put(SalesProjectSamples.project(2, Stage.S5, new BigDecimal("5"), "CNY", null));
        assertThat(state.state(customer)).isNotEqualTo(one);
    }
}
