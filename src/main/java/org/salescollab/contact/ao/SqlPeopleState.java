package org.salescollab.contact.ao;

import java.util.List;
import org.salescollab.customer.Customer;
import org.salescollab.customer.LivePart;
import org.salescollab.platform.ao.SqlRunner;

/** The people of a customer, for open pages: who is there, and when one of them was changed last. */
public final class SqlPeopleState implements LivePart {

    private static final String STATE = "SELECT COUNT(*), SUM([L].[ID]), SUM([C].[VERSION]), MAX([C].[CHANGED_AT])"
            + " FROM {CONTACT_LINK} [L] JOIN {CONTACT} [C] ON [C].[ID] = [L].[CONTACT_ID] WHERE [L].[CUSTOMER_ID] = ?";

    private final SqlRunner sql;

    public SqlPeopleState(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public boolean tellsOfPeople() {
        return true;
    }

    @Override
    public String state(Customer customer) {
        return sql.query(
                        STATE,
                        List.of(customer.key().number()),
                        row -> row.getLong(1) + "." + row.getLong(2) + "." + row.getLong(3) + "." + row.getLong(4))
                .get(0);
    }
}
