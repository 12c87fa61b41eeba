package org.salescollab.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.UniqueTaken;

/** Audit events for tests without a database. */
public final class InMemoryAuditLog implements AuditLog {

    private final List<AuditEvent> events = new ArrayList<>();
    private final Set<List<Object>> versions = new HashSet<>();

    @Override
    public void record(AuditEvent event) {
        if (event.version() != null && !versions.add(List.of(event.entity(), event.entityId(), event.version()))) {
            throw new UniqueTaken(new IllegalStateException("recorded before"));
        }
        events.add(event);
    }

    @Override
    public List<AuditEvent> latest(String entity, String entityId, int limit) {
        List<AuditEvent> found = new ArrayList<>(events);
        found.removeIf(
                event -> !event.entity().equals(entity) || !event.entityId().equals(entityId));
        Collections.reverse(found);
        return found.stream().limit(limit).toList();
    }

    @Override
    public List<AuditEvent> latestOfIssue(IssueId issue, String entity, int limit) {
        List<AuditEvent> found = new ArrayList<>(events);
        found.removeIf(event -> !event.entity().equals(entity) || !issue.equals(event.issue()));
        Collections.reverse(found);
        return found.stream().limit(limit).toList();
    }

    public List<AuditEvent> all() {
        return List.copyOf(events);
    }
}
