package org.salescollab.team;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.salescollab.audit.AuditEvent;
import org.salescollab.audit.AuditLog;
import org.salescollab.audit.FieldChange;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.UserRef;

/** The history of roles, kept in the audit log; a role's version there also guards against two steps at once. */
public final class RoleHistory {

    private static final String ENTITY = "role";
    private static final String HOLDER = "holder";
    private static final int LIMIT = 200;

    private final AuditLog log;
    private final People people;

    public RoleHistory(AuditLog log, People people) {
        this.log = log;
        this.people = people;
    }

    void record(SlotChange change, String by, Instant at) {
        log.record(new AuditEvent(
                ENTITY,
                id(change.issue(), change.role()),
                change.issue(),
                change.version(),
                change.step().code(),
                List.of(new FieldChange(HOLDER, change.before(), change.after())),
                by,
                at,
                null));
    }

    /** Whether the role's last step was this person's. */
    boolean isLastBy(RoleSlot slot, String userKey) {
        return log.latest(ENTITY, id(slot.issue(), slot.role()), 1).stream()
                .anyMatch(event ->
                        slot.version().equals(event.version()) && event.by().equals(userKey));
    }

    /** The latest entries of all roles of an issue, newest first. */
    List<RoleEvent> of(IssueId issue) {
        List<AuditEvent> events = log.latestOfIssue(issue, ENTITY, LIMIT);
        Map<String, UserRef> names = people.byKeys(keys(events));
        return events.stream().map(event -> event(event, names)).toList();
    }

    private static Set<String> keys(List<AuditEvent> events) {
        return events.stream()
                .flatMap(event -> Stream.concat(
                        Stream.of(event.by()),
                        event.changes().stream().flatMap(change -> Stream.of(change.before(), change.after()))))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static RoleEvent event(AuditEvent event, Map<String, UserRef> names) {
        FieldChange holder = event.changes().get(0);
        return new RoleEvent(
                new RoleCode(event.entityId().substring(event.entityId().indexOf('/') + 1)),
                Step.ofCode(event.action()),
                ref(holder.before(), names),
                ref(holder.after(), names),
                ref(event.by(), names),
                event.at());
    }

    /** A person who has been deleted is still named by the key that was stored. */
    private static @Nullable UserRef ref(@Nullable String key, Map<String, UserRef> names) {
        return key == null ? null : names.getOrDefault(key, new UserRef(key, key, key, false));
    }

    private static String id(IssueId issue, RoleCode role) {
        return issue.value() + "/" + role.code();
    }
}
