package org.salescollab.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerLimit;
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
        seen.add(Keyed.of(collaborations.customersOf(actor.key())));
        return new AnyOf(seen);
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
