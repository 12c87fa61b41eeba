package org.salescollab.need;

import org.jspecify.annotations.Nullable;

/**
 * An answer to the customer as somebody typed it in, not checked yet.
 *
 * @param who user name; the writer if blank
 * @param to number of a person of the customer
 * @param on day as yyyy-mm-dd; today if blank
 */
public record AnswerForm(
        @Nullable String who,
        @Nullable Long to,
        @Nullable String on,
        @Nullable String text) {}
