package org.salescollab.interaction;

import java.time.Instant;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Version;

/**
 * An interaction with a customer, as it is kept.
 *
 * @param by user key of who noted it first
 */
public record Interaction(
        InteractionId id, CustomerKey customer, InteractionNote note, String by, Version version, Instant changedAt) {}
