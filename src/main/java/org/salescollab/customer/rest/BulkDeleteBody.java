package org.salescollab.customer.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Customers that are to be deleted, as requests send them.
 *
 * @param dryRun whether only to say what would become of them
 */
public record BulkDeleteBody(
        @Nullable List<@Nullable One> customers, @Nullable Boolean dryRun) {

    /** One customer, and the version that was seen; a dry run needs none. */
    public record One(@Nullable String key, @Nullable Integer version) {}
}
