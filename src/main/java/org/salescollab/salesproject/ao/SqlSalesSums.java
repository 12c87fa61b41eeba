package org.salescollab.salesproject.ao;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.SalesSum;
import org.salescollab.customer.SalesSums;
import org.salescollab.customer.SumCurrencies;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.Exchange;
import org.salescollab.salesproject.FxRates;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Money;
import org.salescollab.shared.ProjectId;

/** One GROUP BY over {@code SALES_PROJECT}; a second one only beyond {@value #IN_LIST} projects. */
public final class SqlSalesSums implements SalesSums {

    /** Databases limit the length of an IN list. */
    private static final int IN_LIST = 400;

    private static final String SUMS =
            "SELECT [CUSTOMER], [STAGE], COUNT(*), SUM(CAST([BASE_MINOR] AS DECIMAL(19, 0))),"
                    + " SUM(CASE WHEN [AMOUNT_MINOR] IS NOT NULL AND [BASE_MINOR] IS NULL THEN 1 ELSE 0 END)"
                    + " FROM {SALES_PROJECT} WHERE [CUSTOMER] IN (%s) AND [PROJECT_ID] IN (%s) GROUP BY [CUSTOMER], [STAGE]";

    private final SqlRunner sql;
    private final FxRates rates;
    private final Clock clock;

    public SqlSalesSums(SqlRunner sql, FxRates rates, Clock clock) {
        this.sql = sql;
        this.rates = rates;
        this.clock = clock;
    }

    private record DayRates(Exchange exchange) implements SumCurrencies {

        @Override
        public String base() {
            return exchange.base();
        }

        @Override
        public List<String> offered() {
            return exchange.currencies();
        }

        @Override
        public Money in(String currency, long baseMinor) {
            return exchange.fromBase(baseMinor, currency);
        }
    }

    @Override
    public List<SalesSum> of(Collection<CustomerKey> customers, Set<ProjectId> projects) {
        List<Long> ids = projects.stream().map(ProjectId::value).sorted().toList();
        List<SalesSum> sums = new ArrayList<>();
        if (!customers.isEmpty()) {
            for (int from = 0; from < ids.size(); from += IN_LIST) {
                sums.addAll(sums(customers, ids.subList(from, Math.min(from + IN_LIST, ids.size()))));
            }
        }
        return sums;
    }

    private List<SalesSum> sums(Collection<CustomerKey> customers, List<Long> projects) {
        List<Object> args = new ArrayList<>();
        customers.forEach(customer -> args.add(customer.value()));
        args.addAll(projects);
        String text = SUMS.formatted(SqlRunner.placeholders(customers.size()), SqlRunner.placeholders(projects.size()));
        return sql.query(text, args, SqlSalesSums::sum);
    }

    @Override
    public SumCurrencies currencies() {
        return new DayRates(rates.on(LocalDate.now(clock)));
    }

    private static SalesSum sum(ResultSet row) throws SQLException {
        Stage stage = Stage.ofCode(row.getString(2)).orElse(Stage.UNMAPPED);
        return new SalesSum(
                CustomerKey.parse(row.getString(1)).orElseThrow(),
                SalesSum.Outcome.valueOf(stage.kind().name()),
                row.getLong(3),
                whole(row.getBigDecimal(4)),
                row.getLong(5));
    }

    private static long whole(@Nullable BigDecimal sum) {
        return sum == null ? 0 : sum.longValueExact();
    }
}
