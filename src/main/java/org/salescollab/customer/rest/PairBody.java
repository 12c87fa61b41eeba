package org.salescollab.customer.rest;

import org.jspecify.annotations.Nullable;

/**
 * A pair of customers by their keys.
 *
 * @param dismissed whether they are two; false opens the question again
 */
public record PairBody(
        @Nullable String one,
        @Nullable String other,
        @Nullable Boolean dismissed) {}
