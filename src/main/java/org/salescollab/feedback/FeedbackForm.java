package org.salescollab.feedback;

import org.jspecify.annotations.Nullable;

/**
 * Feedback as somebody typed it in, not checked yet.
 *
 * @param source code
 * @param from number of a person of the customer
 * @param department code
 * @param member user name
 * @param kind code
 * @param on day as yyyy-mm-dd; today if blank
 * @param owner user name; the writer if blank
 */
public record FeedbackForm(
        @Nullable String source,
        @Nullable Long from,
        @Nullable String department,
        @Nullable String member,
        @Nullable String kind,
        @Nullable String text,
        @Nullable String on,
        @Nullable String owner) {}
