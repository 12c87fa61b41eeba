package org.salescollab.customer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.salescollab.audit.FieldChange;
import org.salescollab.shared.CustomerKey;

/**
 * That one customer was merged into another, with what it takes to undo it.
 *
 * @param id 0 until it is stored
 * @param by user key
 * @param changes what the merge changed in the survivor
 * @param moved what followed, by kind
 * @param undoneAt null while the merge stands
 */
public record CustomerMerge(
        long id,
        CustomerKey from,
        CustomerKey into,
        Instant at,
        String by,
        List<FieldChange> changes,
        Map<String, CustomerBelongings.Moved> moved,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {

    /** How long a merge can be undone. */
    public static final Duration UNDO = Duration.ofDays(30);

    public CustomerMerge {
        changes = List.copyOf(changes);
        moved = Map.copyOf(moved);
    }

    /** Whether there is still time to undo it. */
    public boolean isInTime(Instant now) {
        return !now.isAfter(at.plus(UNDO));
    }
}
