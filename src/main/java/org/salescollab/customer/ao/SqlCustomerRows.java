package org.salescollab.customer.ao;

import java.util.ArrayList;
import java.util.List;
import org.salescollab.customer.CustomerBelongings;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.CustomerKey;

/**
 * The rows of one table that belong to one customer each, and follow it into a merge.
 *
 * <p>Statements: two to move them; one for each {@value #IN_LIST} rows to move them back.
 */
public final class SqlCustomerRows implements CustomerBelongings {

    /** Databases limit the length of an IN list. */
    private static final int IN_LIST = 400;

    private final SqlRunner sql;
    private final String kind;
    private final String table;

    /** {@code table} has the columns ID and CUSTOMER_ID. */
    public SqlCustomerRows(SqlRunner sql, String kind, String table) {
        this.sql = sql;
        this.kind = kind;
        this.table = table;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public int count(CustomerKey customer) {
        return sql.query(text("SELECT COUNT(*) FROM {%s} WHERE [CUSTOMER_ID] = ?"), id(customer), row -> row.getInt(1))
                .get(0);
    }

    @Override
    public Moved move(CustomerKey from, CustomerKey into) {
        List<Long> ids =
                sql.query(text("SELECT [ID] FROM {%s} WHERE [CUSTOMER_ID] = ?"), id(from), row -> row.getLong(1));
        sql.update(
                text("UPDATE {%s} SET [CUSTOMER_ID] = ? WHERE [CUSTOMER_ID] = ?"),
                List.of(into.number(), from.number()));
        return new Moved(ids, List.of());
    }

    @Override
    public void moveBack(CustomerKey into, CustomerKey from, Moved moved) {
        for (int first = 0; first < moved.moved().size(); first += IN_LIST) {
            List<Long> some = moved.moved()
                    .subList(first, Math.min(first + IN_LIST, moved.moved().size()));
            List<Long> args = new ArrayList<>(List.of(from.number(), into.number()));
            args.addAll(some);
            sql.update(
                    text("UPDATE {%s} SET [CUSTOMER_ID] = ? WHERE [CUSTOMER_ID] = ? AND [ID] IN (")
                            + SqlRunner.placeholders(some.size()) + ")",
                    args);
        }
    }

    private String text(String pattern) {
        return pattern.formatted(table);
    }

    private static List<Long> id(CustomerKey customer) {
        return List.of(customer.number());
    }
}
