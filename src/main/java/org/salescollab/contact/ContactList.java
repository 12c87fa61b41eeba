package org.salescollab.contact;

import org.jspecify.annotations.Nullable;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Problems;

/**
 * One page of a customer's people that somebody asks for, in the order in which they were added.
 *
 * @param after where the page before ended, as that page said; null for the first page
 */
public record ContactList(
        CustomerKey customer, int size, @Nullable String after) {

    public static final int LARGEST_PAGE = 200;

    public ContactList {
        size = Math.max(1, Math.min(size, LARGEST_PAGE));
    }

    /** The same page of a customer's people under another of its keys. */
    ContactList withCustomer(CustomerKey key) {
        return new ContactList(key, size, after);
    }

    /** The number behind which the page begins. */
    public long begin() {
        if (after == null) {
            return 0;
        }
        return ContactId.parse(after)
                .orElseThrow(() -> Problems.refuse("after", "sales.customer.error.page"))
                .number();
    }
}
