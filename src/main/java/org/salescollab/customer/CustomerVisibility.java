package org.salescollab.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerLimit;
import org.salescollab.access.CustomerRight;
import org.salescollab.customer.CustomerCondition.AllOf;
import org.salescollab.customer.CustomerCondition.AnyOf;
import org.salescollab.customer.CustomerCondition.Keyed;
import org.salescollab.customer.CustomerCondition.OneOf;
import org.salescollab.shared.Actor;

/** Says which customers somebody sees, as one condition that every question about customers adds to its own. */
public final class CustomerVisibility {

    private final AccessGate gate;
    private final Collaborations collaborations;

    public CustomerVisibility(AccessGate gate, Collaborations collaborations) {
        this.gate = gate;
        this.collaborations = collaborations;
    }

    /** Asks for the right to view at all; one statement for people who are limited, none for others. */
    public CustomerCondition of(Actor actor) {
        List<CustomerLimit> limits = gate.customerLimits(actor);
        if (limits.isEmpty()) {
            return CustomerCondition.EVERYTHING;
        }
        List<CustomerCondition> seen = new ArrayList<>();
        limits.forEach(limit -> add(limit, actor, seen));
        seen.add(Keyed.of(collaborations.customersOf(actor.key(), false)));
        return new AnyOf(seen);
    }

    /**
     * The customers whose people the actor sees: of those that the actor sees, all with the right to see contacts, else
     * those in whose sales projects the actor has accepted a role. These are seen despite any limit, so that they need no
     * second condition.
     */
    public CustomerCondition ofPeople(Actor actor) {
        if (gate.mayWithCustomers(actor, CustomerRight.SEE_CONTACTS)) {
            return of(actor);
        }
        gate.requireCustomerRead(actor);
        return Keyed.of(collaborations.customersOf(actor.key(), true));
    }

    private static void add(CustomerLimit limit, Actor actor, List<CustomerCondition> seen) {
        List<CustomerCondition> attributes = new ArrayList<>();
        if (!limit.regions().isEmpty()) {
            attributes.add(OneOf.of(CustomerAttribute.REGION, limit.regions()));
        }
        if (!limit.tiers().isEmpty()) {
            attributes.add(OneOf.of(CustomerAttribute.TIER, limit.tiers()));
        }
        if (!attributes.isEmpty()) {
            seen.add(new AllOf(attributes));
        }
        if (limit.owned()) {
            seen.add(OneOf.of(CustomerAttribute.OWNER, Set.of(actor.key())));
        }
    }
}
