package org.salescollab.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.UniqueTaken;

/** Audit events for tests without a database. */
public final class InMemoryAuditLog implements AuditLog, AuditHistory {

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

    @Override
    public List<Recorded> find(Question asked) {
        List<Recorded> found = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            found.add(new Recorded(i + 1L, events.get(i)));
        }
        found.removeIf(each -> !fits(each, asked));
        found.sort(Comparator.comparing((Recorded each) -> each.event().at())
                .thenComparing(Recorded::number)
                .reversed());
        return found.stream().limit(asked.size()).toList();
    }

    private static boolean fits(Recorded recorded, Question asked) {
        AuditEvent event = recorded.event();
        boolean before = event.at().isBefore(asked.before())
                || event.at().equals(asked.before()) && recorded.number() < asked.below();
        return before
                && event.entity().equals(asked.entity())
                && event.entityId().equals(asked.entityId())
                && (asked.by() == null || asked.by().equals(event.by()))
                && (asked.from() == null || !event.at().isBefore(asked.from()));
    }

    public List<AuditEvent> all() {
        return List.copyOf(events);
    }
}
