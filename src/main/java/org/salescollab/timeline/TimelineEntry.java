package org.salescollab.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Department;
import org.salescollab.shared.IssueId;

/**
 * One thing that happened with a customer.
 *
 * @param ref names the thing and its step, such as {@code need:5:committed}; there is one entry for each
 * @param what code of what happened, said in the reader's language by {@code sales.timeline.what}
 * @param by user key, or {@link #NOBODY}
 * @param text as somebody wrote it
 * @param issue shown to those only who may browse it
 */
public record TimelineEntry(
        String ref,
        CustomerKey customer,
        Instant at,
        TimelineKind kind,
        String what,
        @Nullable Department department,
        String by,
        String text,
        @Nullable IssueId issue) {

    /** Stands where it isn't known who did it; not empty, since Oracle takes an empty text for none. */
    public static final String NOBODY = "-";

    public boolean isByNobody() {
        return by.equals(NOBODY);
    }
}
