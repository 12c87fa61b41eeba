package org.salescollab.feedback;

import org.jspecify.annotations.Nullable;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Problems;

/**
 * One page of a customer's feedback, or of its answers about satisfaction, that somebody asks for; the newest first.
 *
 * @param after where the page before ended, as that page said; null for the first page
 */
public record FeedbackList(
        CustomerKey customer, int size, @Nullable String after) {

    public static final int LARGEST_PAGE = 200;

    public FeedbackList {
        size = Math.max(1, Math.min(size, LARGEST_PAGE));
    }

    /** The number below which the page begins. */
    public long below() {
        if (after == null) {
            return Long.MAX_VALUE;
        }
        return FeedbackId.parse(after)
                .orElseThrow(() -> Problems.refuse("after", "sales.customer.error.page"))
                .number();
    }
}
