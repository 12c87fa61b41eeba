package org.salescollab.customer.ao;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerBatches;
import org.salescollab.customer.CustomerIntake;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.Handle;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.platform.ao.UniqueRules;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Version;

/**
 * Batches of customers: {@code addAll} sends 3 statements however many there are, two of them as JDBC batches;
 * {@code removeAll} 2.
 */
public final class SqlCustomerBatches implements CustomerBatches {

    private final SqlRunner sql;

    public SqlCustomerBatches(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public List<Customer> addAll(List<CustomerProfile> profiles, Instant at) {
        return UniqueRules.guard(() -> sql.together(() -> insert(profiles, at)));
    }

    private List<Customer> insert(List<CustomerProfile> profiles, Instant at) {
        List<Set<Handle>> handles = profiles.stream()
                .map(profile -> CustomerIntake.handles(profile).keySet())
                .toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            rows.add(CustomerMapping.values(profiles.get(i), handles.get(i), Version.FIRST, at));
        }
        sql.insert("CUSTOMER", rows);
        List<Customer> added = added(profiles, rows, at);
        sql.insert("CUSTOMER_NAME", names(added, handles));
        return added;
    }

    /**
     * No database tells the ids of a batch in the same way, so the rows are found again by what they are searched by, which
     * no two customers have in common.
     */
    private List<Customer> added(List<CustomerProfile> profiles, List<Map<String, Object>> rows, Instant at) {
        Map<String, Integer> ids = new HashMap<>();
        sql.query(
                        "SELECT [ID], [SEARCH_TEXT] FROM {CUSTOMER} WHERE [CHANGED_AT] = ?",
                        List.of(at.toEpochMilli()),
                        row -> Map.entry(row.getString(2), row.getInt(1)))
                .forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
        List<Customer> added = new ArrayList<>();
        Instant stored = Instant.ofEpochMilli(at.toEpochMilli());
        for (int i = 0; i < profiles.size(); i++) {
            Integer id = ids.get(String.valueOf(rows.get(i).get("SEARCH_TEXT")));
            if (id == null) {
                throw new IllegalStateException("a customer that was just added is not found");
            }
            added.add(new Customer(new CustomerKey(id), profiles.get(i), Version.FIRST, stored));
        }
        return added;
    }

    private static List<Map<String, Object>> names(List<Customer> added, List<Set<Handle>> handles) {
        List<Map<String, Object>> names = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            int id = (int) added.get(i).key().number();
            handles.get(i).forEach(handle -> names.add(CustomerMapping.name(id, handle)));
        }
        return names;
    }

    /** Active Objects remembers rows by their ids but is asked for customers by queries only, so it doesn't bring one back. */
    @Override
    public int removeAll(Collection<Customer> customers) {
        if (customers.isEmpty()) {
            return 0;
        }
        List<Object> ids = new ArrayList<>();
        List<Object> idsAndVersions = new ArrayList<>();
        for (Customer customer : customers) {
            ids.add((int) customer.key().number());
            idsAndVersions.add((int) customer.key().number());
            idsAndVersions.add(customer.version().number());
        }
        String each = String.join(" OR ", Collections.nCopies(ids.size(), "([ID] = ? AND [VERSION] = ?)"));
        return sql.together(() -> {
            int gone = sql.update("DELETE FROM {CUSTOMER} WHERE " + each, idsAndVersions);
            sql.update(
                    "DELETE FROM {CUSTOMER_NAME} WHERE [CUSTOMER_ID] IN (" + SqlRunner.placeholders(ids.size()) + ")",
                    ids);
            return gone;
        });
    }
}
