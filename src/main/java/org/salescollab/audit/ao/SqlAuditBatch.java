package org.salescollab.audit.ao;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.salescollab.audit.AuditBatch;
import org.salescollab.audit.AuditEvent;
import org.salescollab.platform.ao.SqlRunner;

/** Audit events as one JDBC batch. */
public final class SqlAuditBatch implements AuditBatch {

    private final SqlRunner sql;

    public SqlAuditBatch(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public void record(List<AuditEvent> events) {
        sql.insert("AUDIT_EVENT", events.stream().map(SqlAuditBatch::row).toList());
    }

    private static Map<String, Object> row(AuditEvent event) {
        Map<String, Object> row = new HashMap<>(AoAuditLog.values(event));
        row.put("DONE_AT", Timestamp.from(event.at()));
        return row;
    }
}
