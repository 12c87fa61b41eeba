package org.salescollab.interaction;

import org.salescollab.access.AccessGate;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Page;

/** Finds interactions. Whoever sees a customer sees what was said with it. */
public final class InteractionLookup {

    private final Interactions interactions;
    private final CustomerLookup customers;
    private final AccessGate gate;

    public InteractionLookup(Interactions interactions, CustomerLookup customers, AccessGate gate) {
        this.interactions = interactions;
        this.customers = customers;
        this.gate = gate;
    }

    public Interaction get(Actor actor, CustomerKey customer, InteractionId id) {
        CustomerKey known = customer(actor, customer);
        return interactions
                .byId(id)
                .filter(found -> found.customer().equals(known))
                .orElseThrow(() -> new NotFound("sales.interaction.error.not-found"));
    }

    public Page<Interaction> list(Actor actor, InteractionList wanted) {
        CustomerKey known = customer(actor, wanted.customer());
        return interactions.list(new InteractionList(known, wanted.size(), wanted.after()));
    }

    /** The key under which the customer is kept, which a merged one's former key leads to. */
    CustomerKey customer(Actor actor, CustomerKey typed) {
        gate.requireCustomerRead(actor);
        return customers.get(actor, typed).key();
    }
}
