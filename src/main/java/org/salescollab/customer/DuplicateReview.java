package org.salescollab.customer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.salescollab.access.AccessGate;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;

/** Lets people go through the pairs that may be one customer; a pair with a hidden customer is like none. */
public final class DuplicateReview {

    private static final int MOST = 200;

    private final DuplicatePairs pairs;
    private final Customers customers;
    private final AccessGate gate;
    private final CustomerVisibility visibility;

    public DuplicateReview(DuplicatePairs pairs, Customers customers, AccessGate gate, CustomerVisibility visibility) {
        this.pairs = pairs;
        this.customers = customers;
        this.gate = gate;
        this.visibility = visibility;
    }

    /** A pair with its customers as they are now. */
    public record Line(Customer low, Customer high, Set<DuplicateReason> reasons) {}

    /** At most 200 pairs are read; those of which one was merged since are left out. Three statements at most. */
    public List<Line> list(Actor actor, boolean dismissed) {
        gate.requireCustomerRead(actor);
        CustomerCondition seen = visibility.of(actor);
        List<DuplicatePair> stored = pairs.list(dismissed, MOST);
        Set<CustomerKey> keys = new HashSet<>();
        stored.forEach(pair -> keys.addAll(List.of(pair.low(), pair.high())));
        Map<CustomerKey, Customer> known = customers.byKeys(keys);
        List<Line> lines = new ArrayList<>();
        for (DuplicatePair pair : stored) {
            Customer low = known.get(pair.low());
            Customer high = known.get(pair.high());
            if (low != null && high != null && !low.key().equals(high.key()) && seen.test(low) && seen.test(high)) {
                lines.add(new Line(low, high, pair.reasons()));
            }
        }
        return lines;
    }

    /** Remembers that two customers are two, or that this is open again. */
    public void dismiss(Actor actor, CustomerKey one, CustomerKey other, boolean dismissed) {
        gate.requireCustomerWrite(actor);
        CustomerCondition seen = visibility.of(actor);
        boolean both = customers.byKeys(List.of(one, other)).values().stream()
                        .filter(seen::test)
                        .count()
                == 2;
        CustomerKey low = one.compareTo(other) < 0 ? one : other;
        if (!both || !pairs.dismiss(low, low.equals(one) ? other : one, dismissed)) {
            throw new NotFound("sales.customer.duplicate.error.not-found");
        }
    }
}
