package org.salescollab.feedback;

import java.util.Optional;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;

/** The stored answers about satisfaction. */
public interface Satisfactions {

    Satisfaction add(CustomerKey customer, SatisfactionEntry entry, String by);

    void remove(FeedbackId id);

    Optional<Satisfaction> byId(FeedbackId id);

    Page<Satisfaction> list(FeedbackList wanted);

    /** Counted over all answers of the customer. */
    Scores scores(CustomerKey customer);
}
