package org.salescollab.interaction.ao;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.salescollab.contact.ContactId;
import org.salescollab.interaction.Interaction;
import org.salescollab.interaction.InteractionId;
import org.salescollab.interaction.InteractionKind;
import org.salescollab.interaction.InteractionNote;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Department;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Version;

/** Carries an interaction between the record and the row. */
final class InteractionMapping {

    private InteractionMapping() {}

    static Interaction interaction(InteractionRow row, List<ContactId> contacts) {
        Long issue = row.getIssueId();
        InteractionNote note = new InteractionNote(
                InteractionKind.valueOf(row.getKind()),
                Instant.ofEpochMilli(row.getHappenedAt()).atZone(ZoneId.of(row.getZone())),
                new Department(row.getDepartment()),
                contacts,
                row.getOurs().lines().toList(),
                row.getSummary(),
                issue == null ? null : new IssueId(issue));
        return new Interaction(
                new InteractionId(row.getID()),
                new CustomerKey(row.getCustomerId()),
                note,
                row.getNotedBy(),
                new Version(row.getVersion()),
                Instant.ofEpochMilli(row.getChangedAt()));
    }

    static Map<String, Object> values(CustomerKey customer, InteractionNote note, String by, long at) {
        Map<String, Object> values = new HashMap<>();
        values.put("CUSTOMER_ID", customer.number());
        values.put("KIND", note.kind().name());
        values.put("HAPPENED_AT", note.at().toInstant().toEpochMilli());
        values.put("ZONE", note.at().getZone().getId());
        values.put("DEPARTMENT", note.department().code());
        values.put("OURS", String.join("\n", note.ours()));
        values.put("SUMMARY", note.summary());
        values.put("ISSUE_ID", issue(note));
        values.put("NOTED_BY", by);
        values.put("VERSION", Version.FIRST.number());
        values.put("CHANGED_AT", at);
        return values;
    }

    static void write(InteractionRow row, Interaction changed) {
        InteractionNote note = changed.note();
        row.setKind(note.kind().name());
        row.setHappenedAt(note.at().toInstant().toEpochMilli());
        row.setZone(note.at().getZone().getId());
        row.setDepartment(note.department().code());
        row.setOurs(String.join("\n", note.ours()));
        row.setSummary(note.summary());
        row.setIssueId(issue(note));
        row.setVersion(changed.version().number());
        row.setChangedAt(changed.changedAt().toEpochMilli());
        row.save();
    }

    private static @Nullable Long issue(InteractionNote note) {
        return note.issue() == null ? null : note.issue().value();
    }
}
