package org.salescollab.customer.ao;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.CustomerCondition;
import org.salescollab.customer.DuplicatePair;
import org.salescollab.customer.DuplicatePairs;
import org.salescollab.customer.DuplicateReason;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.CustomerKey;

/** Pairs of customers by plain SQL: three statements for each 400 pairs noted, one for every question. */
public final class SqlDuplicatePairs implements DuplicatePairs {

    private static final int AT_ONCE = 400;

    private final SqlRunner sql;

    public SqlDuplicatePairs(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public void found(Collection<DuplicatePair> pairs, Instant search) {
        List<DuplicatePair> all = List.copyOf(pairs);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<DuplicatePair> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            sql.together(() -> store(some, search.toEpochMilli()));
        }
    }

    private boolean store(List<DuplicatePair> pairs, long search) {
        List<String> keys = pairs.stream().map(SqlDuplicatePairs::naturalKey).toList();
        Set<String> known = new HashSet<>(sql.query(
                "SELECT [NATURAL_KEY] FROM {DUPLICATE_PAIR} WHERE [NATURAL_KEY] IN ("
                        + SqlRunner.placeholders(keys.size()) + ")",
                keys,
                row -> row.getString(1)));
        List<Map<String, Object>> added = new ArrayList<>();
        List<List<Object>> again = new ArrayList<>();
        for (DuplicatePair pair : pairs) {
            String key = naturalKey(pair);
            if (known.contains(key)) {
                again.add(List.of(written(pair.reasons()), search, key));
            } else {
                added.add(values(pair, search));
            }
        }
        sql.insert("DUPLICATE_PAIR", added);
        sql.batch("UPDATE {DUPLICATE_PAIR} SET [REASONS] = ?, [FOUND_AT] = ? WHERE [NATURAL_KEY] = ?", again);
        return true;
    }

    private static Map<String, Object> values(DuplicatePair pair, long search) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("NATURAL_KEY", naturalKey(pair));
        values.put("LOW_ID", pair.low().number());
        values.put("HIGH_ID", pair.high().number());
        values.put("REASONS", written(pair.reasons()));
        values.put("DISMISSED", pair.dismissed());
        values.put("FOUND_AT", search);
        return values;
    }

    @Override
    public void forgetOlder(Instant search) {
        sql.update(
                "DELETE FROM {DUPLICATE_PAIR} WHERE [FOUND_AT] < ? AND [DISMISSED] = ?",
                List.of(search.toEpochMilli(), false));
    }

    @Override
    public long foundBy(Instant search) {
        return sql.query(
                        "SELECT COUNT(*) FROM {DUPLICATE_PAIR} WHERE [FOUND_AT] = ? AND [DISMISSED] = ?",
                        List.of(search.toEpochMilli(), false),
                        row -> row.getLong(1))
                .get(0);
    }

    @Override
    public List<StoredPair> list(boolean dismissed, CustomerCondition seen, @Nullable Long before, int limit) {
        List<Object> args = new ArrayList<>();
        String from = from(dismissed, seen, args);
        args.add(before == null ? Integer.MAX_VALUE : Math.min(before, Integer.MAX_VALUE));
        return sql.query(
                "SELECT p.[ID], p.[LOW_ID], p.[HIGH_ID], p.[REASONS], p.[DISMISSED]" + from
                        + " AND p.[ID] < ? ORDER BY p.[ID] DESC",
                args,
                limit,
                SqlDuplicatePairs::pair);
    }

    @Override
    public long count(boolean dismissed, CustomerCondition seen) {
        List<Object> args = new ArrayList<>();
        String from = from(dismissed, seen, args);
        return sql.query("SELECT COUNT(*)" + from, args, row -> row.getLong(1)).get(0);
    }

    private static String from(boolean dismissed, CustomerCondition seen, List<Object> args) {
        ConditionSql rights = ConditionSql.of(seen);
        args.add(dismissed);
        args.addAll(Arrays.asList(rights.args()));
        args.addAll(Arrays.asList(rights.args()));
        return " FROM {DUPLICATE_PAIR} p JOIN {CUSTOMER} l ON l.[ID] = p.[LOW_ID]"
                + " JOIN {CUSTOMER} h ON h.[ID] = p.[HIGH_ID]"
                + " WHERE p.[DISMISSED] = ? AND l.[MERGED_INTO] IS NULL AND h.[MERGED_INTO] IS NULL AND "
                + rights.textOf("l") + " AND " + rights.textOf("h");
    }

    private static StoredPair pair(ResultSet row) throws SQLException {
        return new StoredPair(
                row.getLong(1),
                new DuplicatePair(
                        new CustomerKey(row.getLong(2)),
                        new CustomerKey(row.getLong(3)),
                        read(row.getString(4)),
                        row.getBoolean(5)));
    }

    @Override
    public boolean dismiss(CustomerKey low, CustomerKey high, boolean dismissed) {
        return sql.update(
                        "UPDATE {DUPLICATE_PAIR} SET [DISMISSED] = ? WHERE [NATURAL_KEY] = ?",
                        List.of(dismissed, naturalKey(low, high)))
                > 0;
    }

    private static String naturalKey(DuplicatePair pair) {
        return naturalKey(pair.low(), pair.high());
    }

    private static String naturalKey(CustomerKey low, CustomerKey high) {
        return low.number() + ":" + high.number();
    }

    private static String written(Set<DuplicateReason> reasons) {
        return reasons.stream().sorted().map(DuplicateReason::name).collect(Collectors.joining(","));
    }

    private static Set<DuplicateReason> read(String text) {
        return Arrays.stream(text.split(",")).map(DuplicateReason::valueOf).collect(Collectors.toSet());
    }
}
