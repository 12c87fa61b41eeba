package org.salescollab.audit;

import java.util.List;
import org.salescollab.shared.IssueId;

/** Keeps audit events; called inside the transaction of the change itself, so that neither exists alone. */
public interface AuditLog {

    /** Throws {@link org.salescollab.shared.UniqueTaken} when the event's version has been recorded before. */
    void record(AuditEvent event);

    /** The latest events of one record, newest first. */
    List<AuditEvent> latest(String entity, String entityId, int limit);

    /** The latest events of one kind of record that belong to an issue, newest first. */
    List<AuditEvent> latestOfIssue(IssueId issue, String entity, int limit);
}
