package org.salescollab.timeline.ao;

import java.util.List;
import org.salescollab.customer.Customer;
import org.salescollab.customer.LivePart;
import org.salescollab.platform.ao.SqlRunner;

/** What happens with a customer, for open pages: an entry that comes, changes or goes makes another text. */
public final class SqlTimelineState implements LivePart {

    private static final String STATE = "SELECT COUNT(*), SUM([ID]), MAX([ID]) FROM {TIMELINE} WHERE [CUSTOMER_ID] = ?";

    private final SqlRunner sql;

    public SqlTimelineState(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public String state(Customer customer) {
        return sql.query(
                        STATE,
                        List.of(customer.key().number()),
                        row -> row.getLong(1) + "." + row.getLong(2) + "." + row.getLong(3))
                .get(0);
    }
}
