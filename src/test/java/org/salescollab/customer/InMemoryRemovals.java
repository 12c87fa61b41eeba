package org.salescollab.customer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.salescollab.audit.AuditEvent;
import org.salescollab.audit.AuditLog;
import org.salescollab.shared.CustomerKey;

/** Removals for tests without a database; what hangs on customers is told to it. */
final class InMemoryRemovals implements CustomerRemovals {

    private final InMemoryCustomers customers;
    private final AuditLog audit;
    private final Map<CustomerKey, Set<Attached>> attached = new HashMap<>();
    private int interruptions;

    InMemoryRemovals(InMemoryCustomers customers, AuditLog audit) {
        this.customers = customers;
        this.audit = audit;
    }

    void attach(CustomerKey key, Attached... what) {
        attached.put(key, Set.of(what));
    }

    /** So many removals find that somebody else was quicker. */
    void interrupt(int times) {
        interruptions = times;
    }

    @Override
    public Map<CustomerKey, Set<Attached>> attached(Collection<CustomerKey> keys) {
        Map<CustomerKey, Set<Attached>> found = new HashMap<>(attached);
        found.keySet().retainAll(keys);
        return found;
    }

    @Override
    public Optional<Map<CustomerKey, Set<Attached>>> remove(
            List<Customer> wanted, Function<Customer, AuditEvent> event) {
        if (interruptions-- > 0) {
            return Optional.empty();
        }
        Map<CustomerKey, Set<Attached>> kept =
                attached(wanted.stream().map(Customer::key).toList());
        wanted.stream().filter(customer -> !kept.containsKey(customer.key())).forEach(customer -> {
            customers.remove(customer.key());
            audit.record(event.apply(customer));
        });
        return Optional.of(kept);
    }
}
