package org.salescollab.customer;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.salescollab.customer.SimilarCustomers.StoredCore;
import org.salescollab.shared.CustomerKey;

/**
 * Pairs customers that share one value, of values that come in order.
 *
 * <p>Of those that share one only the first {@value #MOST} are paired, 190 pairs: a value of more belongs to a group of
 * companies or to a provider, and its pairs would bury all others.
 */
final class SharedGroups implements PairFinder {

    static final int MOST = 20;

    private final Predicate<String> telling;
    private final Set<CustomerKey> group = new LinkedHashSet<>();
    private String value = "";
    private boolean isTelling;
    private boolean isCapped;
    private long capped;

    /** {@code telling} says whether a value says anything of who has it. */
    SharedGroups(Predicate<String> telling) {
        this.telling = telling;
    }

    @Override
    public Set<CustomerPair> next(List<StoredCore> page) {
        Set<CustomerPair> pairs = new HashSet<>();
        for (StoredCore each : page) {
            if (!each.core().equals(value)) {
                value = each.core();
                group.clear();
                isCapped = false;
                isTelling = !value.isEmpty() && telling.test(value);
            }
            if (isTelling && !group.contains(each.customer())) {
                add(each.customer(), pairs);
            }
        }
        return pairs;
    }

    private void add(CustomerKey customer, Set<CustomerPair> pairs) {
        if (group.size() < MOST) {
            group.forEach(other -> pairs.add(CustomerPair.of(other, customer)));
            group.add(customer);
        } else if (!isCapped) {
            isCapped = true;
            capped++;
        }
    }

    /** How many values more customers share than were paired. */
    long capped() {
        return capped;
    }
}
