package org.salescollab.timeline;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Department;

/**
 * What a source of entries is asked for, newest first.
 *
 * @param customers one customer's key with its former ones
 * @param kinds all of them if empty
 * @param by user key
 * @param from the first moment that counts
 * @param before the moment before which entries lie; at this very moment only those numbered below {@code below}
 */
public record TimelineQuery(
        Set<CustomerKey> customers,
        Set<TimelineKind> kinds,
        @Nullable Department department,
        @Nullable String by,
        @Nullable Instant from,
        Instant before,
        long below,
        int size) {}
