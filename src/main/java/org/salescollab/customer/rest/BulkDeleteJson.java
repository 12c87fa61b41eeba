package org.salescollab.customer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes, or has become, of customers that were to be deleted, in the order in which they were sent.
 *
 * @param gone how many were deleted, or would be
 */
public record BulkDeleteJson(boolean dryRun, int gone, List<One> customers) {

    /**
     * One customer.
     *
     * @param state deleted, deletable, unknown, changed or kept
     * @param reasons why it stays, for the reader
     * @param attached codes of what hangs on it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record One(
            String key,
            @Nullable String name,
            @Nullable Integer version,
            String state,
            List<String> reasons,
            List<String> attached) {}
}
