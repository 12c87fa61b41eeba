package org.salescollab.salesproject.ao;

import java.util.List;
import org.salescollab.customer.LivePart;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.CustomerKey;

/** The sales projects of a customer, for open pages: how many, what they sum up to, and when one was read last. */
public final class SqlSalesState implements LivePart {

    private static final String STATE =
            "SELECT COUNT(*), SUM(CAST([BASE_MINOR] AS DECIMAL(19, 0))), MAX([ISSUE_UPDATED]) FROM {SALES_PROJECT} WHERE [CUSTOMER] = ?";

    private final SqlRunner sql;

    public SqlSalesState(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public String state(CustomerKey customer) {
        return sql.query(
                        STATE,
                        List.of(customer.value()),
                        row -> row.getLong(1) + "." + row.getLong(2) + "." + row.getLong(3))
                .get(0);
    }
}
