package org.salescollab.customer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.customer.DuplicatePairs.StoredPair;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Page;
import org.salescollab.shared.Problems;

/** Lets people go through the pairs that may be one customer; a pair with a hidden customer is like none. */
public final class DuplicateReview {

    /** How many pairs are read at a time. */
    public static final int PAGE = 50;

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

    /** One page of pairs; four statements at most, whatever there is. */
    public Page<Line> list(Actor actor, boolean dismissed, @Nullable String after) {
        gate.requireCustomerRead(actor);
        CustomerCondition seen = visibility.of(actor);
        List<StoredPair> stored = pairs.list(dismissed, seen, position(after), PAGE + 1);
        boolean more = stored.size() > PAGE;
        List<StoredPair> page = more ? stored.subList(0, PAGE) : stored;
        boolean all = after == null && !more;
        return new Page<>(
                lines(page),
                all ? page.size() : pairs.count(dismissed, seen),
                more ? String.valueOf(page.get(PAGE - 1).id()) : null);
    }

    private static @Nullable Long position(@Nullable String after) {
        if (after == null) {
            return null;
        }
        if (!after.matches("\\d{1,10}")) {
            throw Problems.refuse("after", "sales.customer.duplicate.error.after");
        }
        return Long.valueOf(after);
    }

    private List<Line> lines(List<StoredPair> stored) {
        Set<CustomerKey> keys = new HashSet<>();
        stored.forEach(
                each -> keys.addAll(List.of(each.pair().low(), each.pair().high())));
        Map<CustomerKey, Customer> known = customers.byKeys(keys);
        List<Line> lines = new ArrayList<>();
        for (StoredPair each : stored) {
            Customer low = known.get(each.pair().low());
            Customer high = known.get(each.pair().high());
            if (low != null && high != null && !low.key().equals(high.key())) {
                lines.add(new Line(low, high, each.pair().reasons()));
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
