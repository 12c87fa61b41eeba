package org.salescollab.audit;

import java.util.List;

/** Keeps the events of many changes at once; called inside the transaction of the changes themselves. */
public interface AuditBatch {

    void record(List<AuditEvent> events);
}
