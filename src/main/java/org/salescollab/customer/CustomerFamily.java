package org.salescollab.customer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.salescollab.audit.FieldChange;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Problems;

/** Which company belongs to which: a parent exists, is seen by who names it, and never stands below its own child. */
final class CustomerFamily {

    /** Ends the walk upwards, and with it the number of statements. */
    static final int MOST_ABOVE = 10;

    private static final String FIELD = "parent";

    private final Customers customers;
    private final CustomerVisibility visibility;

    CustomerFamily(Customers customers, CustomerVisibility visibility) {
        this.customers = customers;
        this.visibility = visibility;
    }

    /**
     * The profile with the parent that it will have. Who may not see the stored parent can't have taken it away, so it
     * stays; no statement while the parent stays as it is.
     */
    CustomerProfile settled(Actor actor, @Nullable Customer stored, CustomerProfile wanted) {
        CustomerKey before = stored == null ? null : stored.profile().parent();
        CustomerKey parent = wanted.parent();
        if (Objects.equals(before, parent)) {
            return wanted;
        }
        if (parent == null) {
            return before != null && isHidden(actor, before) ? wanted.withParent(before) : wanted;
        }
        check(actor, stored == null ? null : stored.key(), parent);
        return wanted;
    }

    private boolean isHidden(Actor actor, CustomerKey key) {
        return customers
                .byKey(key)
                .filter(customer -> !visibility.of(actor).test(customer))
                .isPresent();
    }

    private void check(Actor actor, @Nullable CustomerKey self, CustomerKey parent) {
        if (parent.equals(self)) {
            throw Problems.refuse(FIELD, "sales.customer.error.parent.self");
        }
        Customer found = customers
                .byKey(parent)
                .filter(visibility.of(actor)::test)
                .orElseThrow(() -> Problems.refuse(FIELD, "sales.customer.error.parent"));
        if (found.key().equals(self)) {
            throw Problems.refuse(FIELD, "sales.customer.error.parent.self");
        }
        Optional<CustomerKey> above = above(found);
        for (int levels = 1; above.isPresent(); levels++) {
            // A parent may be stored by a former key of the customer itself.
            Optional<Customer> company = above.flatMap(customers::byKey);
            if (company.map(Customer::key).filter(key -> key.equals(self)).isPresent()) {
                throw Problems.refuse(FIELD, "sales.customer.error.parent.circle");
            }
            if (levels == MOST_ABOVE) {
                throw Problems.refuse(FIELD, "sales.customer.error.parent.deep", MOST_ABOVE);
            }
            above = company.flatMap(CustomerFamily::above);
        }
    }

    private static Optional<CustomerKey> above(Customer customer) {
        return Optional.ofNullable(customer.profile().parent());
    }

    /** Changes of the parent with names beside the keys; one statement if there is such a change, none otherwise. */
    List<FieldChange> named(List<FieldChange> changes) {
        List<CustomerKey> keys = changes.stream()
                .filter(change -> change.field().equals(FIELD))
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .flatMap(key -> key == null ? Stream.empty() : CustomerKey.parse(key).stream())
                .toList();
        if (keys.isEmpty()) {
            return changes;
        }
        Map<CustomerKey, Customer> known = customers.byKeys(keys);
        return changes.stream()
                .map(change -> change.field().equals(FIELD)
                        ? new FieldChange(FIELD, named(change.before(), known), named(change.after(), known))
                        : change)
                .toList();
    }

    private static @Nullable String named(@Nullable String key, Map<CustomerKey, Customer> known) {
        Customer customer =
                key == null ? null : CustomerKey.parse(key).map(known::get).orElse(null);
        return customer == null ? key : String.join(" / ", customer.profile().officialNames()) + " (" + key + ")";
    }
}
