package org.salescollab.need.rest;

import org.jspecify.annotations.Nullable;
import org.salescollab.need.AnswerForm;

/**
 * What the customer was told, in requests.
 *
 * @param who user name; the sender if left out
 * @param to number of a person of the customer
 * @param on day; today if left out
 * @param version the version of the need that the sender saw; needed unless If-Match gives it
 */
public record AnswerBody(
        @Nullable String who,
        @Nullable Long to,
        @Nullable String on,
        @Nullable String text,
        @Nullable Integer version) {

    AnswerForm form() {
        return new AnswerForm(who, to, on, text);
    }
}
