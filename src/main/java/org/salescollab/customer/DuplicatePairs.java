package org.salescollab.customer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.CustomerKey;

/** The stored pairs of customers that may be one. */
public interface DuplicatePairs {

    /** Notes that pairs were found by the search that began then; what was dismissed stays so. */
    void found(Collection<DuplicatePair> pairs, Instant search);

    /** Forgets open pairs that the search that began then has not found again. */
    void forgetOlder(Instant search);

    /** How many open pairs the search that began then has found. */
    long foundBy(Instant search);

    /**
     * Open or dismissed pairs of two customers of which none was merged away and both are seen, the latest found first.
     *
     * @param before the number behind which the page begins; none for the first page
     */
    List<StoredPair> list(boolean dismissed, CustomerCondition seen, @Nullable Long before, int limit);

    /** How many of them there are. */
    long count(boolean dismissed, CustomerCondition seen);

    /** @return false for a pair that isn't stored */
    boolean dismiss(CustomerKey low, CustomerKey high, boolean dismissed);

    /** A stored pair with the number by which pages go on. */
    record StoredPair(long id, DuplicatePair pair) {}
}
