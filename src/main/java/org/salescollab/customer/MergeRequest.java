package org.salescollab.customer;

import java.util.Set;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Version;

/**
 * Two customers that somebody wants to be one.
 *
 * @param from the one that goes
 * @param into the one that stays
 * @param fromSeen the version that person has in front of them
 * @param fromFields the fields whose values are taken from the one that goes though the other has a value too
 */
public record MergeRequest(
        CustomerKey from, CustomerKey into, Version fromSeen, Version intoSeen, Set<String> fromFields) {

    public MergeRequest {
        fromFields = Set.copyOf(fromFields);
    }
}
