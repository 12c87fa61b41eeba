package org.salescollab.feedback;

import org.salescollab.shared.CustomerKey;

/**
 * An answer about satisfaction, as it is kept; a wrong one is removed and noted anew.
 *
 * @param by user key of who noted it
 */
public record Satisfaction(FeedbackId id, CustomerKey customer, SatisfactionEntry entry, String by) {}
