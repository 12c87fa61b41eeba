package org.salescollab.customer.ao;

import java.util.List;
import org.salescollab.customer.DuplicateReason;
import org.salescollab.customer.SharedValues;
import org.salescollab.customer.SimilarCustomers.StoredCore;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.CustomerKey;

/** The mail domains of all customers, by their index; one statement a page. */
public final class SqlMailDomains implements SharedValues {

    private static final String CURRENT = " FROM {CUSTOMER} WHERE [MERGED_INTO] IS NULL AND ";

    private final SqlRunner sql;

    public SqlMailDomains(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public DuplicateReason reason() {
        return DuplicateReason.SAME_DOMAIN;
    }

    @Override
    public boolean prepare() {
        return false;
    }

    @Override
    public long count() {
        return sql.query("SELECT COUNT(*)" + CURRENT + "[MAIL_DOMAIN] IS NOT NULL", List.of(), row -> row.getLong(1))
                .get(0);
    }

    @Override
    public List<StoredCore> after(StoredCore last, int limit) {
        boolean first = last.number() == 0;
        return sql.query(
                "SELECT [MAIL_DOMAIN], [ID]" + CURRENT
                        + (first
                                ? "[MAIL_DOMAIN] IS NOT NULL"
                                : "[MAIL_DOMAIN] >= ? AND ([MAIL_DOMAIN] > ? OR [ID] > ?)")
                        + " ORDER BY [MAIL_DOMAIN], [ID]",
                first ? List.of() : List.of(last.core(), last.core(), last.number()),
                limit,
                row -> new StoredCore(row.getString(1), row.getLong(2), new CustomerKey(row.getLong(2))));
    }
}
