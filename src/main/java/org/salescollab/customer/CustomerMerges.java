package org.salescollab.customer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored merges of customers. */
public interface CustomerMerges {

    /** Stores a merge under a new number. */
    CustomerMerge add(CustomerMerge merge);

    void undone(CustomerMerge merge, Instant at, String by);

    Optional<CustomerMerge> byId(long id);

    /** The latest first, not before the time given. */
    List<CustomerMerge> latest(Instant since, int limit);
}
