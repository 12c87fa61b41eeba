package org.salescollab.customer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.salescollab.customer.SimilarCustomers.StoredCore;

/** Pairs customers whose names begin alike, of names that come in order; remembers a fixed number of names. */
final class NameNeighbours implements PairFinder {

    private static final int NEIGHBOURS = 30;

    private final Deque<StoredCore> before = new ArrayDeque<>();

    @Override
    public Set<CustomerPair> next(List<StoredCore> page) {
        Set<CustomerPair> near = new HashSet<>();
        for (StoredCore core : page) {
            if (core.core().isEmpty()) {
                continue;
            }
            for (StoredCore earlier : before) {
                if (!earlier.customer().equals(core.customer()) && core.core().startsWith(earlier.core())) {
                    near.add(CustomerPair.of(earlier.customer(), core.customer()));
                }
            }
            before.addFirst(core);
            if (before.size() > NEIGHBOURS) {
                before.removeLast();
            }
        }
        return near;
    }
}
