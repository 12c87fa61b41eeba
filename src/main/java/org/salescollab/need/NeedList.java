package org.salescollab.need;

import org.jspecify.annotations.Nullable;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Problems;

/**
 * One page of a customer's needs that somebody asks for, the newest first.
 *
 * @param state only needs of this one; all of them if null
 * @param after where the page before ended, as that page said; null for the first page
 */
public record NeedList(
        CustomerKey customer,
        @Nullable NeedState state,
        int size,
        @Nullable String after) {

    public static final int LARGEST_PAGE = 200;

    public NeedList {
        size = Math.max(1, Math.min(size, LARGEST_PAGE));
    }

    /** The number below which the page begins. */
    public long below() {
        if (after == null) {
            return Long.MAX_VALUE;
        }
        return NeedId.parse(after)
                .orElseThrow(() -> Problems.refuse("after", "sales.customer.error.page"))
                .number();
    }
}
