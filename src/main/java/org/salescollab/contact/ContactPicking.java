package org.salescollab.contact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.salescollab.access.AccessGate;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.NormalisedName;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;

/** Offers the people of the customers that stand on a form; whoever may not see a customer's people is offered none of them. */
public final class ContactPicking {

    /** So many customers of one form are looked at. */
    public static final int MOST_CUSTOMERS = 50;

    private static final int MOST_FOUND = 50;

    private final AccessGate gate;
    private final CustomerLookup customers;
    private final ContactSearch search;
    private final ContactLookup lookup;

    public ContactPicking(AccessGate gate, CustomerLookup customers, ContactSearch search, ContactLookup lookup) {
        this.gate = gate;
        this.customers = customers;
        this.search = search;
        this.lookup = lookup;
    }

    /** Nobody for an empty text, as in the search through all people. */
    public List<Contact> find(Actor actor, Collection<CustomerKey> of, String typed, int limit) {
        gate.requireCustomerRead(actor);
        String text = NormalisedName.of(typed);
        Set<CustomerKey> seen =
                customers.withPeople(actor, of.stream().limit(MOST_CUSTOMERS).toList());
        if (text.isEmpty() || seen.isEmpty()) {
            return List.of();
        }
        List<ContactId> ids = search.within(seen, text, Math.max(1, Math.min(limit, MOST_FOUND)));
        Map<ContactId, Contact> found = lookup.seen(actor, ids);
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }
}
