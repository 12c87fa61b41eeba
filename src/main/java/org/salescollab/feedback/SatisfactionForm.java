package org.salescollab.feedback;

import org.jspecify.annotations.Nullable;

/**
 * An answer about satisfaction as somebody typed it in, not checked yet.
 *
 * @param contact number of a person of the customer
 * @param on day as yyyy-mm-dd; today if blank
 * @param issue key
 */
public record SatisfactionForm(
        @Nullable Long contact,
        @Nullable Integer csat,
        @Nullable Integer recommend,
        @Nullable String on,
        @Nullable String issue) {}
