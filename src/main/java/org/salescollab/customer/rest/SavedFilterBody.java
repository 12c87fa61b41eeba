package org.salescollab.customer.rest;

import org.jspecify.annotations.Nullable;

/**
 * A saved filter as requests send it.
 *
 * @param query what is behind the question mark of an address of the register; none leaves a stored one as it is
 */
public record SavedFilterBody(
        @Nullable String name,
        @Nullable String query,
        @Nullable Boolean standard) {}
