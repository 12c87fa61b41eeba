package org.salescollab.customer;

import java.util.Set;

/**
 * A customer that another one may be.
 *
 * @param reasons at least one, the strongest first
 */
public record Duplicate(Customer customer, Set<DuplicateReason> reasons) {}
