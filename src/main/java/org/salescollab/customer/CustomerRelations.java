package org.salescollab.customer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;

/** Tells which company a customer belongs to and which belong to it; those that the reader may not see don't exist. */
public final class CustomerRelations {

    /** How many companies are listed; all are counted. */
    public static final int LISTED = 25;

    private final Customers customers;
    private final CustomerLookup lookup;
    private final CustomerVisibility visibility;

    public CustomerRelations(Customers customers, CustomerLookup lookup, CustomerVisibility visibility) {
        this.customers = customers;
        this.lookup = lookup;
        this.visibility = visibility;
    }

    /** A customer's relatives as a reader sees them. */
    public record Family(@Nullable Customer parent, Page<Customer> children) {}

    /** One statement for the customer, one for a parent, one for the children, and one to count them beyond the list. */
    public Family of(Actor actor, CustomerKey key) {
        Customer customer = lookup.get(actor, key);
        CustomerCondition below = CustomerCondition.OneOf.of(
                CustomerAttribute.PARENT,
                customer.family().stream().map(CustomerKey::value).collect(Collectors.toSet()));
        CustomerList wanted = new CustomerList(CustomerFilter.ALL, CustomerOrder.BY_KEY, LISTED, null);
        Page<Customer> children =
                customers.list(wanted, new CustomerCondition.AllOf(List.of(below, visibility.of(actor))));
        Optional<Customer> parent =
                Optional.ofNullable(customer.profile().parent()).flatMap(above -> lookup.seen(actor, above));
        return new Family(parent.orElse(null), children);
    }
}
