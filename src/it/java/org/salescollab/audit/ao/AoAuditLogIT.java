package org.salescollab.audit.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.salescollab.audit.AuditEvent;
import org.salescollab.audit.AuditHistory;
import org.salescollab.audit.AuditLog;
import org.salescollab.audit.AuditLogContract;
import org.salescollab.testing.AoDatabase;

class AoAuditLogIT extends AuditLogContract {

    private final AoDatabase database = AoDatabase.h2(AuditEventRow.class);
    private final AoAuditLog log = new AoAuditLog(database.activeObjects());

    @Override
    protected AuditHistory history() {
        return log;
    }

    @Override
    protected AuditLog log() {
        return log;
    }

    @Test
    void recordsInOneStatement() {
        AuditEvent event =
                new AuditEvent("customer", "CUST-1", null, null, "changed", List.of(), "limin", Instant.EPOCH, null);
        assertThat(database.statementsOf(() -> log.record(event))).hasSize(1);
    }

    @AfterEach
    void close() {
        database.close();
    }
}
