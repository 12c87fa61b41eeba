package org.salescollab.customer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.salescollab.access.AccessGate;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Page;

/** Finds customers: by key, by any name, while typing, and as lists. */
public final class CustomerLookup {

    private static final int MOST_SUGGESTIONS = 50;

    private final Customers customers;
    private final AccessGate gate;

    public CustomerLookup(Customers customers, AccessGate gate) {
        this.customers = customers;
        this.gate = gate;
    }

    public Customer get(Actor actor, CustomerKey key) {
        gate.requireCustomerRead(actor);
        return customers.byKey(key).orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
    }

    /** What is called so: a key, an official name, an alias or a credit code; width, case and blanks don't count. */
    public Optional<Customer> named(Actor actor, String keyOrName) {
        gate.requireCustomerRead(actor);
        Optional<Customer> byKey = CustomerKey.parse(keyOrName).flatMap(customers::byKey);
        return byKey.isPresent()
                ? byKey
                : customers.holding(handles(keyOrName)).values().stream().findFirst();
    }

    /** The stored keys behind a key, a name, an alias or a credit code, for a search; one statement. */
    public List<CustomerKey> keysNamed(Actor actor, String keyOrName) {
        gate.requireCustomerRead(actor);
        return CustomerKey.parse(keyOrName)
                .map(key -> customers.byKey(key).map(Customer::key).stream().toList())
                .orElseGet(() -> customers.keysHolding(handles(keyOrName)));
    }

    /** Suggestions while somebody types; the most recently changed customers for an empty text. */
    public List<Customer> suggest(Actor actor, String typed, int limit) {
        gate.requireCustomerRead(actor);
        int size = Math.max(1, Math.min(limit, MOST_SUGGESTIONS));
        String text = NormalisedName.of(typed);
        if (text.isEmpty()) {
            CustomerOrder latest = new CustomerOrder(CustomerOrder.Column.CHANGED, true);
            return customers
                    .list(new CustomerList(CustomerFilter.ALL, latest, size, null))
                    .rows();
        }
        return customers.search(text, size);
    }

    public Page<Customer> list(Actor actor, CustomerList wanted) {
        gate.requireCustomerRead(actor);
        return customers.list(wanted);
    }

    private static Set<Handle> handles(String text) {
        Set<Handle> handles = new LinkedHashSet<>();
        handles.add(Handle.name(text));
        handles.add(Handle.creditCode(text.strip().toUpperCase(java.util.Locale.ROOT)));
        return handles;
    }
}
