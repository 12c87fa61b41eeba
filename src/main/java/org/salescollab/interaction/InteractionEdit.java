package org.salescollab.interaction;

import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Version;

/**
 * A change that somebody wants to save.
 *
 * @param seen the version that person has in front of them
 */
public record InteractionEdit(CustomerKey customer, InteractionId id, Version seen, InteractionForm form) {}
