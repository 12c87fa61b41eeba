package org.salescollab.customer.ao;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.salescollab.customer.DuplicateReason;
import org.salescollab.customer.Handle;
import org.salescollab.customer.SharedValues;
import org.salescollab.customer.SimilarCustomers.StoredCore;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.CustomerKey;

/**
 * The credit codes of all customers by their keys, before each one who has it among the names: a code belongs to one customer
 * only, but a merge, or somebody who typed it, may have put it among the names of another. Two statements a page.
 */
public final class SqlCreditCodes implements SharedValues {

    private static final String CODES = " FROM {CUSTOMER} WHERE [CREDIT_CODE] IS NOT NULL AND [MERGED_INTO] IS NULL";

    private final SqlRunner sql;

    public SqlCreditCodes(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public DuplicateReason reason() {
        return DuplicateReason.SAME_CODE;
    }

    @Override
    public boolean prepare() {
        return false;
    }

    @Override
    public long count() {
        return sql.query("SELECT COUNT(*)" + CODES, List.of(), row -> row.getLong(1))
                .get(0);
    }

    @Override
    public List<StoredCore> after(StoredCore last, int limit) {
        List<StoredCore> codes = sql.query(
                "SELECT [CREDIT_CODE], [ID]" + CODES + " AND [ID] > ? ORDER BY [ID]",
                List.of(last.number()),
                limit,
                row -> new StoredCore(row.getString(1), row.getLong(2), new CustomerKey(row.getLong(2))));
        if (codes.isEmpty()) {
            return codes;
        }
        Map<String, CustomerKey> named = named(codes);
        List<StoredCore> all = new ArrayList<>();
        for (StoredCore code : codes) {
            CustomerKey other = named.get(Handle.name(code.core()).text());
            if (other != null) {
                all.add(new StoredCore(code.core(), code.number(), other));
            }
            all.add(code);
        }
        return all;
    }

    private Map<String, CustomerKey> named(List<StoredCore> codes) {
        List<String> names =
                codes.stream().map(code -> Handle.name(code.core()).text()).toList();
        Map<String, CustomerKey> named = new HashMap<>();
        sql.query(
                        "SELECT [NATURAL_KEY], [CUSTOMER_ID] FROM {CUSTOMER_NAME} WHERE [NATURAL_KEY] IN ("
                                + SqlRunner.placeholders(names.size()) + ")",
                        names,
                        row -> Map.entry(row.getString(1), new CustomerKey(row.getLong(2))))
                .forEach(entry -> named.put(entry.getKey(), entry.getValue()));
        return named;
    }
}
