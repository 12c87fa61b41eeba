package org.salescollab.need;

import java.util.List;
import org.salescollab.access.AccessGate;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Page;

/** Finds needs. Whoever sees a customer sees what it needs; a need of a hidden one is like one that doesn't exist. */
public final class NeedLookup {

    /** So many open needs are on the board; no customer keeps that many waiting. */
    public static final int MOST_OPEN = 500;

    private final Needs needs;
    private final CustomerLookup customers;
    private final AccessGate gate;

    public NeedLookup(Needs needs, CustomerLookup customers, AccessGate gate) {
        this.needs = needs;
        this.customers = customers;
        this.gate = gate;
    }

    public Need get(Actor actor, NeedId id) {
        gate.requireCustomerRead(actor);
        return needs.byId(id)
                .filter(need -> customers.seen(actor, need.customer()).isPresent())
                .orElseThrow(() -> new NotFound("sales.need.error.not-found"));
    }

    public Page<Need> list(Actor actor, NeedList wanted) {
        CustomerKey known = customer(actor, wanted.customer());
        return needs.list(new NeedList(known, wanted.state(), wanted.size(), wanted.after()));
    }

    public List<Need> open(Actor actor, CustomerKey customer) {
        return needs.open(customer(actor, customer), MOST_OPEN);
    }

    /** The key under which the customer is kept, which a merged one's former key leads to. */
    CustomerKey customer(Actor actor, CustomerKey typed) {
        gate.requireCustomerRead(actor);
        return customers.get(actor, typed).key();
    }
}
