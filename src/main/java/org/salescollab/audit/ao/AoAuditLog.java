package org.salescollab.audit.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.salescollab.audit.AuditEvent;
import org.salescollab.audit.AuditHistory;
import org.salescollab.audit.AuditLog;
import org.salescollab.audit.ChangeText;
import org.salescollab.platform.ao.UniqueRules;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Version;

/** Audit events in Active Objects: one INSERT to record, one SELECT to read. */
public final class AoAuditLog implements AuditLog, AuditHistory {

    private static final String SEPARATOR = "|";

    private final ActiveObjects ao;

    public AoAuditLog(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void record(AuditEvent event) {
        UniqueRules.guard(() -> ao.create(AuditEventRow.class, values(event)));
    }

    static Map<String, Object> values(AuditEvent event) {
        Map<String, Object> values = new HashMap<>();
        values.put("NATURAL_KEY", naturalKey(event));
        values.put("SUBJECT", subject(event.entity(), event.entityId()));
        values.put("WHAT", event.action());
        values.put("CHANGES", ChangeText.write(event.changes()));
        values.put("DONE_BY", event.by());
        values.put("DONE_AT", Date.from(event.at()));
        values.put("REASON", event.reason());
        values.put("ISSUE_ID", event.issue() == null ? null : event.issue().value());
        return values;
    }

    @Override
    public List<AuditEvent> latest(String entity, String entityId, int limit) {
        Query query = Query.select()
                .where("SUBJECT = ?", subject(entity, entityId))
                .order("ID DESC")
                .limit(limit);
        return Arrays.stream(ao.find(AuditEventRow.class, query))
                .map(AoAuditLog::event)
                .toList();
    }

    @Override
    public List<AuditEvent> latestOfIssue(IssueId issue, String entity, int limit) {
        Query query = Query.select()
                .where("ISSUE_ID = ? AND SUBJECT LIKE ?", issue.value(), entity + SEPARATOR + "%")
                .order("ID DESC")
                .limit(limit);
        return Arrays.stream(ao.find(AuditEventRow.class, query))
                .map(AoAuditLog::event)
                .toList();
    }

    @Override
    public List<Recorded> find(Question asked) {
        Date before = Date.from(asked.before());
        List<Object> values = new ArrayList<>();
        values.addAll(List.of(subject(asked.entity(), asked.entityId()), before, before, asked.below()));
        String condition = "SUBJECT = ? AND (DONE_AT < ? OR (DONE_AT = ? AND ID < ?))";
        if (asked.by() != null) {
            condition += " AND DONE_BY = ?";
            values.add(asked.by());
        }
        if (asked.from() != null) {
            condition += " AND DONE_AT >= ?";
            values.add(Date.from(asked.from()));
        }
        Query query = Query.select()
                .where(condition, values.toArray())
                .order("DONE_AT DESC, ID DESC")
                .limit(asked.size());
        return Arrays.stream(ao.find(AuditEventRow.class, query))
                .map(row -> new Recorded(row.getID(), event(row)))
                .toList();
    }

    private static AuditEvent event(AuditEventRow row) {
        String[] subject = row.getSubject().split("\\" + SEPARATOR, 2);
        return new AuditEvent(
                subject[0],
                subject[1],
                row.getIssueId() == null ? null : new IssueId(row.getIssueId()),
                version(row),
                row.getWhat(),
                ChangeText.read(row.getChanges()),
                row.getDoneBy(),
                row.getDoneAt().toInstant(),
                row.getReason());
    }

    private static @Nullable Version version(AuditEventRow row) {
        String key = row.getNaturalKey();
        String prefix = row.getSubject() + SEPARATOR + "v";
        return key.startsWith(prefix) ? new Version(Integer.parseInt(key.substring(prefix.length()))) : null;
    }

    private static String naturalKey(AuditEvent event) {
        return event.version() == null
                ? UUID.randomUUID().toString()
                : subject(event.entity(), event.entityId())
                        + SEPARATOR
                        + "v"
                        + event.version().number();
    }

    private static String subject(String entity, String id) {
        return entity + SEPARATOR + id;
    }
}
