package org.salescollab.customer;

import org.jspecify.annotations.Nullable;
import org.salescollab.audit.AuditEvent;

/**
 * What an open page asks again and again.
 *
 * @param tag another one after each change, and the same without one
 * @param latest what was done last to the customer's own record; null when that isn't why the tag differs
 */
public record LiveState(String tag, @Nullable AuditEvent latest) {}
