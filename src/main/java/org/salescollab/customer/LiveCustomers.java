package org.salescollab.customer;

import java.util.List;
import org.salescollab.audit.AuditLog;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;

/** Tells open pages whether something has changed since they were drawn. */
public final class LiveCustomers {

    private final CustomerLookup lookup;
    private final AuditLog audit;
    private final List<LivePart> parts;

    public LiveCustomers(CustomerLookup lookup, AuditLog audit, List<LivePart> parts) {
        this.lookup = lookup;
        this.audit = audit;
        this.parts = List.copyOf(parts);
    }

    /**
     * The state of one customer's page: one statement for the customer, one for each part, and one more to say who did what
     * when the customer's own record is newer than what the reader has seen.
     */
    public LiveState page(Actor actor, CustomerKey key, int seenVersion) {
        Customer customer = lookup.get(actor, key);
        StringBuilder tag = new StringBuilder().append(customer.version().number());
        boolean people = lookup.showsPeople(actor, customer);
        parts.stream()
                .filter(part -> people || !part.tellsOfPeople())
                .forEach(part -> tag.append('-').append(part.state(customer)));
        boolean changed = customer.version().number() > seenVersion;
        return new LiveState(
                tag.toString(),
                changed
                        ? audit.latest("customer", customer.key().value(), 1).stream()
                                .findFirst()
                                .orElse(null)
                        : null);
    }

    /** The state of the register as the reader sees it; one statement. */
    public LiveState register(Actor actor) {
        return new LiveState(
                lookup.latest(actor)
                        .map(latest -> latest.key() + "-" + latest.version().number())
                        .orElse("empty"),
                null);
    }
}
