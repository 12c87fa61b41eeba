package org.salescollab.customer.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of customers that may be one.
 *
 * @param total how many there are on all pages
 * @param next the {@code after} of the next page; none on the last
 */
public record PairsJson(
        List<PairJson> pairs, long total, @Nullable String next) {}
