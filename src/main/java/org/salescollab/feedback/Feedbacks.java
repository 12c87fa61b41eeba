package org.salescollab.feedback;

import java.time.Instant;
import java.util.Optional;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;

/** The stored feedback of customers. */
public interface Feedbacks {

    Feedback add(CustomerKey customer, FeedbackText content, Instant at);

    /**
     * Replaces the stored feedback of the same id, unless its version isn't the one before.
     *
     * @return false if somebody else has saved in between; nothing is changed then
     */
    boolean replace(Feedback changed);

    void remove(FeedbackId id);

    Optional<Feedback> byId(FeedbackId id);

    Page<Feedback> list(FeedbackList wanted);
}
