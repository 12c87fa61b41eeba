package org.salescollab.salesproject.ao;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.CustomerUse;
import org.salescollab.shared.CustomerKey;

/** Asks the read model, in one statement. */
public final class SqlCustomerUse implements CustomerUse {

    private final SqlRunner sql;

    public SqlCustomerUse(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public Set<CustomerKey> inUse(Collection<CustomerKey> keys) {
        Set<CustomerKey> used = new HashSet<>();
        if (!keys.isEmpty()) {
            List<String> values = keys.stream().map(CustomerKey::value).toList();
            String marks = SqlRunner.placeholders(values.size());
            sql.query(
                            "SELECT DISTINCT [CUSTOMER] FROM {SALES_PROJECT} WHERE [CUSTOMER] IN (" + marks + ")",
                            values,
                            row -> row.getString(1))
                    .forEach(value -> CustomerKey.parse(value).ifPresent(used::add));
        }
        return used;
    }
}
