package org.salescollab.customer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.CustomerKey;

/**
 * Walks from a company upwards in the register as it will be, to see whether a customer would belong to itself. One
 * statement a level; a walk that is longer than {@value #MOST} levels is taken for a circle.
 */
final class ParentWalk {

    static final int MOST = 20;

    private final Customers customers;
    private final List<Customer> after;

    /** {@code after} are the customers that will be other than they are stored. */
    ParentWalk(Customers customers, List<Customer> after) {
        this.customers = customers;
        this.after = List.copyOf(after);
    }

    /** The first of some companies above which the customer doesn't stand itself, if any. */
    @Nullable
    CustomerKey above(Customer customer, List<Optional<CustomerKey>> companies) {
        return companies.stream()
                .flatMap(Optional::stream)
                .filter(company -> isFree(customer, company))
                .findFirst()
                .orElse(null);
    }

    private boolean isFree(Customer customer, CustomerKey company) {
        Optional<CustomerKey> at = Optional.of(company);
        for (int level = 0; level < MOST; level++) {
            Optional<Customer> found = at.flatMap(this::byKey);
            if (found.isEmpty()) {
                return true;
            }
            if (found.get().key().equals(customer.key())) {
                return false;
            }
            at = parent(found.get());
        }
        return false;
    }

    private Optional<Customer> byKey(CustomerKey key) {
        return after.stream()
                .filter(customer -> customer.family().contains(key))
                .findFirst()
                .or(() -> customers.byKey(key));
    }

    static Optional<CustomerKey> parent(Customer customer) {
        return Optional.ofNullable(customer.profile().parent());
    }
}
