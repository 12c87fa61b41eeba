package org.salescollab.customer;

import java.util.Set;
import org.salescollab.shared.CustomerKey;

/**
 * Two stored customers that may be one, found by the search through the whole register.
 *
 * @param low the lower key of the two
 * @param dismissed whether somebody said that they are two
 */
public record DuplicatePair(CustomerKey low, CustomerKey high, Set<DuplicateReason> reasons, boolean dismissed) {

    public DuplicatePair {
        if (low.compareTo(high) >= 0) {
            throw new IllegalArgumentException(low + " is not below " + high);
        }
        reasons = Set.copyOf(reasons);
    }
}
