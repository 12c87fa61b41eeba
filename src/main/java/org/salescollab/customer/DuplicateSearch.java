package org.salescollab.customer;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.salescollab.customer.SimilarCustomers.StoredCore;
import org.salescollab.shared.CustomerKey;

/**
 * Goes through the names of the whole register in the order of their cores, where names that begin alike are
 * neighbours, and notes which customers may be one. It reads page by page and remembers a fixed number of names.
 */
public final class DuplicateSearch {

    private static final int PAGE = 500;
    private static final int NEIGHBOURS = 30;

    private final SimilarCustomers similar;
    private final Customers customers;
    private final DuplicatePairs pairs;
    private final Clock clock;

    public DuplicateSearch(SimilarCustomers similar, Customers customers, DuplicatePairs pairs, Clock clock) {
        this.similar = similar;
        this.customers = customers;
        this.pairs = pairs;
        this.clock = clock;
    }

    /** Two customers whose names are neighbours, lower key first. */
    private record Neighbours(CustomerKey low, CustomerKey high) {

        static Neighbours of(CustomerKey one, CustomerKey other) {
            return one.compareTo(other) < 0 ? new Neighbours(one, other) : new Neighbours(other, one);
        }
    }

    /** A search that is stopped keeps what it has found and forgets nothing. */
    public void run(BooleanSupplier stopped) {
        Instant began = clock.instant();
        similar.fillIn();
        Deque<StoredCore> before = new ArrayDeque<>();
        StoredCore last = StoredCore.NONE;
        List<StoredCore> page = similar.after(last, PAGE);
        while (!page.isEmpty()) {
            if (stopped.getAsBoolean()) {
                return;
            }
            pairs.found(alike(neighbours(page, before)), began);
            last = page.get(page.size() - 1);
            page = similar.after(last, PAGE);
        }
        pairs.forgetOlder(began);
    }

    private static Set<Neighbours> neighbours(List<StoredCore> page, Deque<StoredCore> before) {
        Set<Neighbours> near = new HashSet<>();
        for (StoredCore core : page) {
            if (core.core().isEmpty()) {
                continue;
            }
            for (StoredCore earlier : before) {
                if (!earlier.customer().equals(core.customer()) && core.core().startsWith(earlier.core())) {
                    near.add(Neighbours.of(earlier.customer(), core.customer()));
                }
            }
            before.addFirst(core);
            if (before.size() > NEIGHBOURS) {
                before.removeLast();
            }
        }
        return near;
    }

    private List<DuplicatePair> alike(Set<Neighbours> near) {
        Set<CustomerKey> keys = new HashSet<>();
        near.forEach(each -> keys.addAll(List.of(each.low(), each.high())));
        Map<CustomerKey, Customer> known = new HashMap<>(customers.byKeys(keys));
        List<DuplicatePair> found = new ArrayList<>();
        for (Neighbours each : near) {
            Customer low = known.get(each.low());
            Customer high = known.get(each.high());
            if (low != null && high != null && !low.key().equals(high.key())) {
                Set<DuplicateReason> reasons = DuplicateRules.reasons(low.profile(), high.profile());
                if (!reasons.isEmpty()) {
                    found.add(new DuplicatePair(each.low(), each.high(), reasons, false));
                }
            }
        }
        return found;
    }
}
