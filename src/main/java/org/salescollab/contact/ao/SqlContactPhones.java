package org.salescollab.contact.ao;

import java.util.ArrayList;
import java.util.List;
import org.salescollab.customer.DuplicateReason;
import org.salescollab.customer.SharedValues;
import org.salescollab.customer.SimilarCustomers.StoredCore;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.CustomerKey;

/**
 * The telephone numbers of the people of all customers; one statement a page, two to prepare one. Somebody who belongs
 * to several customers counts for the first: that they are shared was somebody's decision.
 */
public final class SqlContactPhones implements SharedValues {

    private static final int AT_ONCE = 500;
    private static final String LINKED = " FROM {CONTACT} c JOIN {CONTACT_LINK} l ON l.[CONTACT_ID] = c.[ID]"
            + " WHERE l.[ID] = (SELECT MIN(f.[ID]) FROM {CONTACT_LINK} f WHERE f.[CONTACT_ID] = c.[ID])";

    private final SqlRunner sql;

    public SqlContactPhones(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public DuplicateReason reason() {
        return DuplicateReason.SAME_PHONE;
    }

    @Override
    public boolean prepare() {
        List<List<Object>> cores = new ArrayList<>(sql.query(
                "SELECT [ID], [PHONE] FROM {CONTACT} WHERE [PHONE_CORE] IS NULL AND [PHONE] IS NOT NULL ORDER BY [ID]",
                List.of(),
                AT_ONCE,
                row -> List.<Object>of(ContactMapping.phoneCore(row.getString(2)), row.getLong(1))));
        sql.batch("UPDATE {CONTACT} SET [PHONE_CORE] = ? WHERE [ID] = ?", cores);
        return !cores.isEmpty();
    }

    @Override
    public long count() {
        return sql.query(
                        "SELECT COUNT(*) FROM {CONTACT} WHERE [PHONE_CORE] <> ?",
                        List.of(ContactMapping.NO_NUMBER),
                        row -> row.getLong(1))
                .get(0);
    }

    @Override
    public List<StoredCore> after(StoredCore last, int limit) {
        List<Object> args = new ArrayList<>(List.of(ContactMapping.NO_NUMBER));
        String from = "";
        if (last.number() > 0) {
            from = " AND c.[PHONE_CORE] >= ? AND (c.[PHONE_CORE] > ? OR c.[ID] > ?)";
            args.addAll(List.of(last.core(), last.core(), last.number()));
        }
        return sql.query(
                "SELECT c.[PHONE_CORE], c.[ID], l.[CUSTOMER_ID]" + LINKED + " AND c.[PHONE_CORE] <> ?" + from
                        + " ORDER BY c.[PHONE_CORE], c.[ID]",
                args,
                limit,
                row -> new StoredCore(row.getString(1), row.getLong(2), new CustomerKey(row.getLong(3))));
    }
}
