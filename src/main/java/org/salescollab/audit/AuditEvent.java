package org.salescollab.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Version;

/**
 * One thing that somebody did.
 *
 * <p>With a {@code version} the event also guards the record: a second event of the same entity and version is refused
 * by a unique rule, so of two people who save at the same moment one is told.
 *
 * @param entity kind of record, such as {@code customer}
 * @param entityId the record's stable identity
 * @param issue the issue it belongs to, if any
 * @param by user key
 */
public record AuditEvent(
        String entity,
        String entityId,
        @Nullable IssueId issue,
        @Nullable Version version,
        String action,
        List<FieldChange> changes,
        String by,
        Instant at,
        @Nullable String reason) {

    public AuditEvent {
        changes = List.copyOf(changes);
    }
}
