package org.salescollab.salesproject.ao;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.CustomerSaleRows;
import org.salescollab.customer.Sale;
import org.salescollab.customer.SalePosition;
import org.salescollab.customer.SalesSum;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.SalesProject;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.ProjectId;

/** Pages through {@code SALES_PROJECT} by the place of the last row; a second statement only beyond {@value #IN_LIST} projects. */
public final class SqlCustomerSaleRows implements CustomerSaleRows {

    /** Databases limit the length of an IN list. */
    private static final int IN_LIST = 400;

    private static final String DECIDED = "CASE WHEN [STAGE] IN ("
            + Stage.DEFAULTS.stream()
                    .filter(stage -> !stage.isOpen())
                    .map(stage -> "'" + stage.code() + "'")
                    .collect(joining(", "))
            + ") THEN 1 ELSE 0 END";
    private static final String DAY = "COALESCE([CLOSE_DAY], " + SalePosition.NO_DAY + ")";
    private static final String SELECT =
            "SELECT * FROM {SALES_PROJECT} WHERE [CUSTOMER] IN (%s) AND [PROJECT_ID] IN (%s)";
    private static final String AFTER = " AND (" + DECIDED + " > ? OR (" + DECIDED + " = ? AND (" + DAY + " > ? OR ("
            + DAY + " = ? AND [ISSUE_ID] > ?))))";
    private static final String ORDER = " ORDER BY " + DECIDED + ", " + DAY + ", [ISSUE_ID]";

    private final SqlRunner sql;

    public SqlCustomerSaleRows(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public List<Sale> of(
            Collection<CustomerKey> customers, Set<ProjectId> projects, @Nullable SalePosition after, int limit) {
        List<Long> ids = projects.stream().map(ProjectId::value).sorted().toList();
        List<Sale> sales = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IN_LIST) {
            List<Long> some = ids.subList(from, Math.min(from + IN_LIST, ids.size()));
            sales.addAll(some(customers, some, after, limit));
        }
        return sales.stream()
                .sorted(Comparator.comparing(Sale::position))
                .limit(limit)
                .toList();
    }

    private List<Sale> some(
            Collection<CustomerKey> customers, List<Long> projects, @Nullable SalePosition after, int limit) {
        List<Object> args = new ArrayList<>();
        customers.forEach(customer -> args.add(customer.value()));
        args.addAll(projects);
        String text =
                SELECT.formatted(SqlRunner.placeholders(customers.size()), SqlRunner.placeholders(projects.size()));
        if (after != null) {
            int decided = after.decided() ? 1 : 0;
            args.addAll(List.of(decided, decided, after.day(), after.day(), after.issue()));
            text += AFTER;
        }
        return sql.query(text + ORDER, args, limit, SqlCustomerSaleRows::sale);
    }

    private static Sale sale(ResultSet row) throws SQLException {
        SalesProject project = SalesProjectColumns.read(row);
        Stage stage = project.stage();
        return new Sale(
                project.issue(),
                project.project(),
                stage.code(),
                stage.i18nKey(),
                SalesSum.Outcome.valueOf(stage.kind().name()),
                project.amount(),
                project.baseAmount(),
                project.expectedClose());
    }
}
