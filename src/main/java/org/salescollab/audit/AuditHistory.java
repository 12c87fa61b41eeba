package org.salescollab.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads back the audit events of one record, page by page. */
public interface AuditHistory {

    /** The events that fit, newest first, at most as many as asked for. */
    List<Recorded> find(Question question);

    /**
     * What is asked for.
     *
     * @param by user key; anybody if null
     * @param from the first moment that counts; the beginning if null
     * @param before the moment before which events lie; at this very moment only those numbered below {@code below}
     */
    record Question(
            String entity,
            String entityId,
            @Nullable String by,
            @Nullable Instant from,
            Instant before,
            long below,
            int size) {}

    /** An event with the number that tells events of the same moment apart. */
    record Recorded(long number, AuditEvent event) {}
}
