package org.salescollab.customer.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerBatches;
import org.salescollab.customer.CustomerIntake;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.platform.ao.UniqueRules;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Version;

/**
 * Batches of customers: {@code addAll} sends 4 statements however many there are, two of them as JDBC batches;
 * {@code removeAll} 2.
 */
public final class SqlCustomerBatches implements CustomerBatches {

    private final ActiveObjects ao;
    private final SqlRunner sql;

    public SqlCustomerBatches(ActiveObjects ao, SqlRunner sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public List<Customer> addAll(List<CustomerProfile> profiles, Instant at) {
        return UniqueRules.guard(() -> sql.together(() -> insert(profiles, at)));
    }

    /**
     * No database tells the ids of a batch in the same way, so until the transaction ends each row carries a number of its
     * own, below zero, where the time of change belongs; nobody else sees it.
     */
    private List<Customer> insert(List<CustomerProfile> profiles, Instant at) {
        long first = -ThreadLocalRandom.current().nextLong(1L << 20, 1L << 61);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            CustomerProfile profile = profiles.get(i);
            Map<String, Object> row = CustomerMapping.values(
                    profile, CustomerIntake.handles(profile).keySet(), Version.FIRST, at);
            row.put("CHANGED_AT", first + i);
            rows.add(row);
        }
        sql.insert("CUSTOMER", rows);
        List<Customer> added = added(profiles, first, at);
        sql.insert("CUSTOMER_NAME", names(added));
        sql.update(
                "UPDATE {CUSTOMER} SET [CHANGED_AT] = ? WHERE [CHANGED_AT] >= ? AND [CHANGED_AT] < ?",
                List.of(at.toEpochMilli(), first, first + profiles.size()));
        return added;
    }

    private List<Customer> added(List<CustomerProfile> profiles, long first, Instant at) {
        Map<Long, Integer> ids = new HashMap<>();
        sql.query(
                        "SELECT [ID], [CHANGED_AT] FROM {CUSTOMER} WHERE [CHANGED_AT] >= ? AND [CHANGED_AT] < ?",
                        List.of(first, first + profiles.size()),
                        row -> Map.entry(row.getLong(2), row.getInt(1)))
                .forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
        List<Customer> added = new ArrayList<>();
        Instant stored = Instant.ofEpochMilli(at.toEpochMilli());
        for (int i = 0; i < profiles.size(); i++) {
            CustomerKey key = new CustomerKey(ids.getOrDefault(first + i, 0));
            added.add(new Customer(key, profiles.get(i), Version.FIRST, stored));
        }
        return added;
    }

    private static List<Map<String, Object>> names(List<Customer> added) {
        List<Map<String, Object>> names = new ArrayList<>();
        for (Customer customer : added) {
            CustomerIntake.handles(customer.profile())
                    .keySet()
                    .forEach(handle -> names.add(
                            Map.of("CUSTOMER_ID", (int) customer.key().number(), "NATURAL_KEY", handle.text())));
        }
        return names;
    }

    @Override
    public void removeAll(Collection<CustomerKey> keys) {
        if (keys.isEmpty()) {
            return;
        }
        Object[] ids = keys.stream().map(key -> (Object) (int) key.number()).toArray();
        String marks = SqlRunner.placeholders(ids.length);
        ao.deleteWithSQL(CustomerNameRow.class, "CUSTOMER_ID IN (" + marks + ")", ids);
        ao.deleteWithSQL(CustomerRow.class, "ID IN (" + marks + ")", ids);
    }
}
