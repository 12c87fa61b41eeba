package org.salescollab.customer;

import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Version;

/**
 * A change that somebody wants to save.
 *
 * @param seen the version that person has in front of them
 * @param keepFormerNames whether names that give way stay as aliases
 */
public record CustomerEdit(CustomerKey key, Version seen, CustomerProfile profile, boolean keepFormerNames) {}
