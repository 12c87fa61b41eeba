package org.salescollab.customer;

/**
 * Two customers of a merge as they are stored now; both are the same once they have been merged.
 *
 * @param from the one that goes
 * @param into the one that stays
 */
public record MergePair(Customer from, Customer into) {

    boolean isWhat(MergeRequest request) {
        return from.key().equals(request.from())
                && into.key().equals(request.into())
                && from.version().equals(request.fromSeen())
                && into.version().equals(request.intoSeen());
    }
}
