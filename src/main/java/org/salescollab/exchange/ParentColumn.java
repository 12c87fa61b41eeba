package org.salescollab.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerCondition;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.Customers;
import org.salescollab.customer.Handle;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Problems;

/**
 * The companies that a file names as parents, by key or by any name. They must be in the register already: a company that
 * the same file brings is imported first.
 *
 * <p>Statements for a part of a file: 1 for keys, 2 for names, and 1 for each level above them that is not known yet; none
 * for a file that names no parents.
 */
final class ParentColumn {

    /** As many levels as the register allows. */
    private static final int MOST_ABOVE = 10;

    private final Customers customers;
    private final CustomerCondition visible;
    private final Map<String, Customer> named = new HashMap<>();
    private final Map<CustomerKey, Customer> known = new HashMap<>();
    /** What earlier lines of the file say. */
    private final Map<CustomerKey, CustomerKey> planned = new HashMap<>();

    ParentColumn(Customers customers, CustomerCondition visible) {
        this.customers = customers;
        this.visible = visible;
    }

    /** Looks up what the cells of some lines name, and all companies above. */
    void look(Collection<String> cells) {
        Map<String, Handle> names = cells.stream()
                .filter(cell -> !cell.isEmpty()
                        && !named.containsKey(cell)
                        && CustomerKey.parse(cell).isEmpty())
                .collect(Collectors.toMap(cell -> cell, Handle::name, (one, same) -> one));
        Map<Handle, Customer> holders = names.isEmpty() ? Map.of() : customers.holding(new HashSet<>(names.values()));
        names.forEach((cell, name) -> {
            if (holders.containsKey(name)) {
                named.put(cell, holders.get(name));
            }
        });
        holders.values().forEach(holder -> known.put(holder.key(), holder));
        load(cells.stream().flatMap(cell -> CustomerKey.parse(cell).stream()).collect(Collectors.toSet()));
        climb(holders.values());
    }

    /** Loads companies by their keys, and all above them. */
    void load(Collection<CustomerKey> keys) {
        Set<CustomerKey> missing =
                keys.stream().filter(key -> !known.containsKey(key)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            Map<CustomerKey, Customer> found = customers.byKeys(missing);
            known.putAll(found);
            climb(found.values());
        }
    }

    private void climb(Collection<Customer> from) {
        Set<CustomerKey> above = from.stream()
                .map(company -> company.profile().parent())
                .filter(Objects::nonNull)
                .filter(key -> !known.containsKey(key))
                .collect(Collectors.toSet());
        // What is gone from the register isn't asked for again, so this ends.
        if (!above.isEmpty()) {
            Map<CustomerKey, Customer> found = customers.byKeys(above);
            known.putAll(found);
            climb(found.values());
        }
    }

    /** The parent that a line gives a customer. */
    @Nullable
    CustomerKey parent(String cell, CustomerProfile before, Problems problems) {
        CustomerKey stored = before.parent();
        Customer now = stored == null ? null : known.get(stored);
        if (cell.isEmpty()) {
            // Who may not see the parent can't have taken it away.
            return now != null && !visible.test(now) ? stored : null;
        }
        Customer company = CustomerKey.parse(cell).map(known::get).orElseGet(() -> named.get(cell));
        if (company == null || !visible.test(company)) {
            problems.add(ImportField.PARENT.code(), "sales.exchange.error.parent", cell);
            return stored;
        }
        return now != null && now.key().equals(company.key()) ? stored : company.key();
    }

    /** Whether a customer that becomes so doesn't belong to itself, going by what earlier lines of the file say. */
    boolean isFree(Customer existing, CustomerProfile profile, Problems problems) {
        CustomerKey above = profile.parent();
        if (above == null || above.equals(existing.profile().parent())) {
            return true;
        }
        for (int level = 0; level <= MOST_ABOVE; level++) {
            Customer company = above == null ? null : known.get(above);
            if (company == null) {
                return true;
            }
            if (company.key().equals(existing.key())) {
                String code = level == 0 ? "self" : "circle";
                problems.add(ImportField.PARENT.code(), "sales.customer.error.parent." + code);
                return false;
            }
            above = planned.getOrDefault(company.key(), company.profile().parent());
        }
        problems.add(ImportField.PARENT.code(), "sales.customer.error.parent.deep", MOST_ABOVE);
        return false;
    }

    /** A line of the file will be written. */
    void remember(Customer existing, CustomerProfile profile) {
        CustomerKey parent = profile.parent();
        if (parent != null && !parent.equals(existing.profile().parent())) {
            planned.put(existing.key(), parent);
        }
    }
}
