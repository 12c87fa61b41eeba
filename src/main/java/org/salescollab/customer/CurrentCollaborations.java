package org.salescollab.customer;

import java.util.Set;
import java.util.stream.Collectors;
import org.salescollab.shared.CustomerKey;

/** Whose sales projects somebody works on, by the customers' own keys where a project stores a former one. */
public final class CurrentCollaborations implements Collaborations {

    private final Collaborations stored;
    private final Customers customers;

    public CurrentCollaborations(Collaborations stored, Customers customers) {
        this.stored = stored;
        this.customers = customers;
    }

    /** One statement more, two when one of the customers was merged; none for who works on nothing. */
    @Override
    public Set<CustomerKey> customersOf(String userKey, boolean accepted) {
        return customers.byKeys(stored.customersOf(userKey, accepted)).values().stream()
                .map(Customer::key)
                .collect(Collectors.toUnmodifiableSet());
    }
}
