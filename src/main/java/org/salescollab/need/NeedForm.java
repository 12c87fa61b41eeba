package org.salescollab.need;

import org.jspecify.annotations.Nullable;

/**
 * A need as somebody typed it in, not checked yet.
 *
 * @param from number of a person of the customer
 * @param on day as yyyy-mm-dd; today if blank
 * @param priority code; normal if blank
 */
public record NeedForm(
        @Nullable String title,
        @Nullable String text,
        @Nullable Long from,
        @Nullable String on,
        @Nullable String priority) {}
