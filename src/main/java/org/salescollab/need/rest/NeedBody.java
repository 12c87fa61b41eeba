package org.salescollab.need.rest;

import org.jspecify.annotations.Nullable;
import org.salescollab.need.NeedForm;

/**
 * A need in requests.
 *
 * @param from number of a person of the customer
 * @param on day on which it was said; today if left out
 * @param version the version that the sender saw; needed for a change unless If-Match gives it
 */
public record NeedBody(
        @Nullable String title,
        @Nullable String text,
        @Nullable Long from,
        @Nullable String on,
        @Nullable String priority,
        @Nullable Integer version) {

    NeedForm form() {
        return new NeedForm(title, text, from, on, priority);
    }
}
