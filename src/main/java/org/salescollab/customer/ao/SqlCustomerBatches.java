package org.salescollab.customer.ao;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
 * {@code replaceAll} 4, two of them as JDBC batches; {@code removeAll} 2, one of them as a batch.
 *
 * <p>Active Objects reads a customer's columns anew with each query, so it doesn't miss what is written here.
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

    @Override
    public Set<CustomerKey> replaceAll(List<Customer> changed) {
        return changed.isEmpty()
                ? Set.of()
                : UniqueRules.guard(() -> sql.together(() -> {
                    Map<Customer, Set<Handle>> handles = new LinkedHashMap<>();
                    // In the order of their keys, so that two who change many never wait for each other.
                    changed.stream()
                            .sorted(Comparator.comparing(
                                    customer -> customer.key().number()))
                            .forEach(customer -> handles.put(
                                    customer,
                                    CustomerIntake.handles(customer.profile()).keySet()));
                    Set<CustomerKey> stale = update(handles);
                    handles.keySet().removeIf(customer -> stale.contains(customer.key()));
                    replaceNames(handles);
                    return stale;
                }));
    }

    /** A driver that doesn't say how many rows it changed leaves it to the audit log, which has each version once. */
    private Set<CustomerKey> update(Map<Customer, Set<Handle>> changed) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        changed.forEach((customer, handles) -> {
            Map<String, Object> values =
                    CustomerMapping.values(customer.profile(), handles, customer.version(), customer.changedAt());
            if (columns.isEmpty()) {
                columns.addAll(values.keySet());
            }
            List<@Nullable Object> row = new ArrayList<>();
            columns.forEach(column -> row.add(values.get(column)));
            row.add((int) customer.key().number());
            row.add(customer.version().number() - 1);
            rows.add(row);
        });
        String set = columns.stream().map(column -> "[" + column + "] = ?").collect(joining(", "));
        int[] counts = sql.batch(
                "UPDATE {CUSTOMER} SET " + set + " WHERE [ID] = ? AND [VERSION] = ? AND [MERGED_INTO] IS NULL", rows);
        Set<CustomerKey> stale = new HashSet<>();
        int place = 0;
        for (Customer customer : changed.keySet()) {
            if (counts[place++] == 0) {
                stale.add(customer.key());
            }
        }
        return stale;
    }

    /** Leaves the names that stay. */
    private void replaceNames(Map<Customer, Set<Handle>> changed) {
        Map<Integer, Set<Handle>> missing = new LinkedHashMap<>();
        changed.forEach(
                (customer, handles) -> missing.put((int) customer.key().number(), new LinkedHashSet<>(handles)));
        List<Object> gone = new ArrayList<>();
        for (StoredName name : names(missing.keySet())) {
            Set<Handle> wanted = missing.get(name.customer());
            if (wanted == null || !wanted.remove(name.handle())) {
                gone.add(name.id());
            }
        }
        sql.batch(
                "DELETE FROM {CUSTOMER_NAME} WHERE [ID] = ?",
                gone.stream().map(List::of).toList());
        List<Map<String, Object>> added = new ArrayList<>();
        missing.forEach((id, handles) -> handles.forEach(handle -> added.add(CustomerMapping.name(id, handle))));
        sql.insert("CUSTOMER_NAME", added);
    }

    /** A row of what a customer is found by. */
    private record StoredName(int id, int customer, Handle handle) {}

    private List<StoredName> names(Set<Integer> customers) {
        return customers.isEmpty()
                ? List.of()
                : sql.query(
                        "SELECT [ID], [CUSTOMER_ID], [NATURAL_KEY] FROM {CUSTOMER_NAME} WHERE [CUSTOMER_ID] IN ("
                                + SqlRunner.placeholders(customers.size()) + ")",
                        List.copyOf(customers),
                        row -> new StoredName(row.getInt(1), row.getInt(2), new Handle(row.getString(3))));
    }

    /** Active Objects remembers rows by their ids but is asked for customers by queries only, so it doesn't bring one back. */
    @Override
    public int removeAll(Collection<Customer> customers) {
        if (customers.isEmpty()) {
            return 0;
        }
        List<Object> ids = new ArrayList<>();
        List<List<Object>> idsAndVersions = new ArrayList<>();
        // In the order of their keys, so that two who remove many never wait for each other.
        customers.stream()
                .sorted(Comparator.comparing(customer -> customer.key().number()))
                .forEach(customer -> {
                    ids.add((int) customer.key().number());
                    idsAndVersions.add(List.of(
                            (int) customer.key().number(), customer.version().number()));
                });
        return sql.together(() -> {
            // One row each: a list of pairs joined by OR is searched without an index on some databases.
            int[] counts = sql.batch("DELETE FROM {CUSTOMER} WHERE [ID] = ? AND [VERSION] = ?", idsAndVersions);
            int gone = (int) Arrays.stream(counts).filter(count -> count != 0).count();
            sql.update(
                    "DELETE FROM {CUSTOMER_NAME} WHERE [CUSTOMER_ID] IN (" + SqlRunner.placeholders(ids.size()) + ")",
                    ids);
            return gone;
        });
    }
}
