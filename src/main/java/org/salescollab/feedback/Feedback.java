package org.salescollab.feedback;

import java.time.Instant;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Version;

/** Feedback about our work for a customer, as it is kept. */
public record Feedback(
        FeedbackId id,
        CustomerKey customer,
        FeedbackText content,
        FeedbackState state,
        Version version,
        Instant changedAt) {

    Feedback saved(FeedbackText text, FeedbackState reached, Instant at) {
        return new Feedback(id, customer, text, reached, version.next(), at);
    }
}
