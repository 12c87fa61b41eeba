package org.salescollab.customer;

import org.jspecify.annotations.Nullable;

/**
 * One page of the register that somebody asks for.
 *
 * @param after where the page before ended, as that page said; null for the first page
 */
public record CustomerList(
        CustomerFilter filter,
        CustomerOrder order,
        int size,
        @Nullable String after) {

    public static final int LARGEST_PAGE = 200;

    public CustomerList {
        size = Math.max(1, Math.min(size, LARGEST_PAGE));
    }
}
