package org.salescollab.customer.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerCondition;
import org.salescollab.customer.CustomerList;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.Customers;
import org.salescollab.customer.Handle;
import org.salescollab.platform.ao.UniqueRules;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;
import org.salescollab.shared.Version;

/**
 * Customers in Active Objects.
 *
 * <p>Statements: {@code byKey}, {@code keysHolding}, {@code keysWhere} and {@code rows} 1, {@code byKeys} 1 for each 500 keys, {@code holding} 2,
 * {@code list} 2 (1 when the first page holds all), {@code search} at most 3; none depends on the number of rows found.
 */
public final class AoCustomers implements Customers {

    /** Below the number of bound values that every database takes. */
    private static final int MOST_IN_ONE_STATEMENT = 500;

    /** Customers have several names that begin alike; with fewer read, too few customers would be found among them. */
    private static final int NAMES_FOR_ONE = 4;

    private final ActiveObjects ao;

    public AoCustomers(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Customer add(CustomerProfile profile, Set<Handle> handles, Instant at) {
        return UniqueRules.guard(() -> {
            Map<String, Object> values = CustomerMapping.values(profile, handles, Version.FIRST, at);
            int id = ao.create(CustomerRow.class, values).getID();
            handles.forEach(handle -> addName(id, handle));
            return new Customer(new CustomerKey(id), profile, Version.FIRST, Instant.ofEpochMilli(at.toEpochMilli()));
        });
    }

    @Override
    public boolean replace(Customer changed, Set<Handle> handles) {
        Optional<CustomerRow> row = row(changed.key());
        if (row.isEmpty() || row.get().getVersion() + 1 != changed.version().number()) {
            return false;
        }
        return UniqueRules.guard(() -> {
            CustomerMapping.write(row.get(), changed, handles);
            replaceNames(row.get().getID(), handles);
            return true;
        });
    }

    private void replaceNames(int id, Set<Handle> handles) {
        Set<Handle> missing = new LinkedHashSet<>(handles);
        List<CustomerNameRow> gone = new ArrayList<>();
        for (CustomerNameRow name :
                ao.find(CustomerNameRow.class, Query.select().where("CUSTOMER_ID = ?", id))) {
            if (!missing.remove(new Handle(name.getNaturalKey()))) {
                gone.add(name);
            }
        }
        if (!gone.isEmpty()) {
            ao.delete(gone.toArray(CustomerNameRow[]::new));
        }
        missing.forEach(handle -> addName(id, handle));
    }

    private void addName(int id, Handle handle) {
        ao.create(CustomerNameRow.class, Map.of("CUSTOMER_ID", id, "NATURAL_KEY", handle.text()));
    }

    @Override
    public Optional<Customer> byKey(CustomerKey key) {
        return row(key).map(CustomerMapping::customer);
    }

    private Optional<CustomerRow> row(CustomerKey key) {
        if (key.number() > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        Query query = Query.select().where("ID = ?", (int) key.number());
        return Arrays.stream(ao.find(CustomerRow.class, query)).findFirst();
    }

    @Override
    public Map<CustomerKey, Customer> byKeys(Collection<CustomerKey> keys) {
        List<Object> ids = new ArrayList<>();
        keys.stream()
                .distinct()
                .filter(key -> key.number() <= Integer.MAX_VALUE)
                .forEach(key -> ids.add((int) key.number()));
        Map<CustomerKey, Customer> found = new HashMap<>();
        for (List<Object> some : parts(ids)) {
            for (CustomerRow row : ao.find(CustomerRow.class, in("ID", some))) {
                Customer customer = CustomerMapping.customer(row);
                found.put(customer.key(), customer);
            }
        }
        return found;
    }

    @Override
    public Map<Handle, Customer> holding(Collection<Handle> handles) {
        Map<Handle, CustomerKey> holders = new LinkedHashMap<>();
        for (CustomerNameRow name : names(handles)) {
            holders.put(new Handle(name.getNaturalKey()), new CustomerKey(name.getCustomerId()));
        }
        Map<CustomerKey, Customer> customers = byKeys(holders.values());
        Map<Handle, Customer> found = new HashMap<>();
        holders.forEach((handle, key) -> {
            if (customers.containsKey(key)) {
                found.put(handle, customers.get(key));
            }
        });
        return found;
    }

    @Override
    public List<CustomerKey> keysHolding(Collection<Handle> handles) {
        return names(handles).stream()
                .map(name -> new CustomerKey(name.getCustomerId()))
                .distinct()
                .toList();
    }

    @Override
    public List<CustomerKey> keysWhere(CustomerCondition condition, int limit) {
        ConditionSql sql = ConditionSql.of(condition);
        Query query =
                Query.select("ID").where(sql.text(), sql.args()).order("ID ASC").limit(limit);
        return Arrays.stream(ao.find(CustomerRow.class, query))
                .map(row -> new CustomerKey(row.getID()))
                .toList();
    }

    private List<CustomerNameRow> names(Collection<Handle> handles) {
        List<Object> texts = new ArrayList<>();
        handles.forEach(handle -> texts.add(handle.text()));
        return texts.isEmpty() ? List.of() : List.of(ao.find(CustomerNameRow.class, in("NATURAL_KEY", texts)));
    }

    @Override
    public List<Customer> search(String normalisedText, int limit, CustomerCondition seen) {
        Map<CustomerKey, Customer> found = new LinkedHashMap<>();
        beginning(normalisedText, limit, seen).forEach(customer -> found.put(customer.key(), customer));
        if (found.size() < limit) {
            // As many more as asked for, since those that begin with the text contain it too.
            for (CustomerRow row :
                    ao.find(CustomerRow.class, CustomerQuery.containing(normalisedText, limit + found.size(), seen))) {
                Customer customer = CustomerMapping.customer(row);
                found.putIfAbsent(customer.key(), customer);
            }
        }
        return found.values().stream().limit(limit).toList();
    }

    /**
     * Reads on from where such names begin and keeps those that do. LIKE would say the same, but some databases and
     * collations answer it by reading all names; and where an order mixes other names in between, the search for names
     * that contain the text finds what is left out here.
     */
    private List<Customer> beginning(String normalisedText, int limit, CustomerCondition seen) {
        String prefix = Handle.namePrefix(normalisedText);
        Query query = Query.select()
                .where("NATURAL_KEY >= ?", prefix)
                .order("NATURAL_KEY ASC")
                .limit(limit * NAMES_FOR_ONE);
        List<CustomerKey> keys = Arrays.stream(ao.find(CustomerNameRow.class, query))
                .filter(name -> name.getNaturalKey().startsWith(prefix))
                .map(name -> new CustomerKey(name.getCustomerId()))
                .distinct()
                .limit(limit)
                .toList();
        Map<CustomerKey, Customer> customers = byKeys(keys);
        return keys.stream()
                .map(customers::get)
                .filter(Objects::nonNull)
                .filter(seen::test)
                .toList();
    }

    @Override
    public List<Customer> rows(CustomerList wanted, CustomerCondition seen) {
        List<Customer> rows = pageAndNext(wanted, seen);
        return rows.subList(0, Math.min(rows.size(), wanted.size()));
    }

    private List<Customer> pageAndNext(CustomerList wanted, CustomerCondition seen) {
        return Arrays.stream(ao.find(CustomerRow.class, CustomerQuery.page(wanted, seen)))
                .map(CustomerMapping::customer)
                .toList();
    }

    @Override
    public Page<Customer> list(CustomerList wanted, CustomerCondition seen) {
        List<Customer> rows = pageAndNext(wanted, seen);
        boolean more = rows.size() > wanted.size();
        List<Customer> page = more ? rows.subList(0, wanted.size()) : rows;
        boolean all = wanted.after() == null && !more;
        long total = all ? page.size() : ao.count(CustomerRow.class, CustomerQuery.all(wanted.filter(), seen));
        return new Page<>(
                page,
                total,
                more ? wanted.order().cursorAt(page.get(page.size() - 1)).encoded() : null);
    }

    private static Query in(String column, List<Object> values) {
        String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        return Query.select().where(column + " IN (" + marks + ")", values.toArray());
    }

    private static List<List<Object>> parts(List<Object> all) {
        List<List<Object>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_IN_ONE_STATEMENT) {
            parts.add(all.subList(from, Math.min(all.size(), from + MOST_IN_ONE_STATEMENT)));
        }
        return parts;
    }
}
