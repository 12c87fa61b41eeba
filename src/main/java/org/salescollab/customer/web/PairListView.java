package org.salescollab.customer.web;

import java.util.List;

/**
 * One page of pairs.
 *
 * @param count says how many of all are shown; empty when all are
 * @param next what the next page begins behind; empty on the last
 * @param further whether this is not the first page
 */
public record PairListView(List<DuplicateLineView> lines, String count, String next, boolean further) {

    /** Whether there is a pair at all. */
    public boolean none() {
        return lines.isEmpty() && !further;
    }
}
