package org.salescollab.feedback.rest;

import org.jspecify.annotations.Nullable;
import org.salescollab.feedback.FeedbackForm;

/**
 * Feedback in requests.
 *
 * @param from number of a person of the customer, if a customer gave it
 * @param department code, if a department gave it
 * @param member user name, if one of ours gave it
 * @param owner user name; the sender if left out
 * @param version the version that the sender saw; needed for a change unless If-Match gives it
 */
public record FeedbackBody(
        @Nullable String source,
        @Nullable Long from,
        @Nullable String department,
        @Nullable String member,
        @Nullable String kind,
        @Nullable String text,
        @Nullable String on,
        @Nullable String owner,
        @Nullable Integer version) {

    FeedbackForm form() {
        return new FeedbackForm(source, from, department, member, kind, text, on, owner);
    }
}
