package org.salescollab.audit;

class InMemoryAuditLogTest extends AuditLogContract {

    private final InMemoryAuditLog log = new InMemoryAuditLog();

    @Override
    protected AuditHistory history() {
        return log;
    }

    @Override
    protected AuditLog log() {
        return log;
    }
}
