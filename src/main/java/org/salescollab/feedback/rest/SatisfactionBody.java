package org.salescollab.feedback.rest;

import org.jspecify.annotations.Nullable;
import org.salescollab.feedback.SatisfactionForm;

/**
 * An answer about satisfaction in requests.
 *
 * @param contact number of a person of the customer
 * @param csat from 1 to 5
 * @param recommend from 0 to 10
 * @param on day; today if left out
 * @param issue key of the sales project that it is about
 */
public record SatisfactionBody(
        @Nullable Long contact,
        @Nullable Integer csat,
        @Nullable Integer recommend,
        @Nullable String on,
        @Nullable String issue) {

    SatisfactionForm form() {
        return new SatisfactionForm(contact, csat, recommend, on, issue);
    }
}
