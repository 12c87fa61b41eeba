package org.salescollab.customer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.salescollab.shared.CustomerKey;

/** The stored pairs of customers that may be one. */
public interface DuplicatePairs {

    /** Notes that pairs were found by the search that began then; what was dismissed stays so. */
    void found(Collection<DuplicatePair> pairs, Instant search);

    /** Forgets open pairs that the search that began then has not found again. */
    void forgetOlder(Instant search);

    /** Open or dismissed pairs, the latest found first. */
    List<DuplicatePair> list(boolean dismissed, int limit);

    /** @return false for a pair that isn't stored */
    boolean dismiss(CustomerKey low, CustomerKey high, boolean dismissed);
}
