package org.salescollab.need.rest;

import org.jspecify.annotations.Nullable;
import org.salescollab.need.CommitmentForm;

/**
 * A promise in requests.
 *
 * @param who user name; the sender if left out
 * @param version the version of the need that the sender saw; needed unless If-Match gives it
 */
public record CommitmentBody(
        @Nullable String who,
        @Nullable String department,
        @Nullable String due,
        @Nullable Integer version) {

    CommitmentForm form() {
        return new CommitmentForm(who, department, due);
    }
}
