package org.salescollab.interaction;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.salescollab.audit.FieldChange;
import org.salescollab.contact.ContactId;
import org.salescollab.shared.Department;
import org.salescollab.shared.IssueId;

/**
 * What somebody noted of an interaction.
 *
 * @param at to the minute, in the zone in which it was noted
 * @param contacts people of the customer who took part, lowest number first
 * @param ours user keys of our people who took part
 */
public record InteractionNote(
        InteractionKind kind,
        ZonedDateTime at,
        Department department,
        List<ContactId> contacts,
        List<String> ours,
        String summary,
        @Nullable IssueId issue) {

    public InteractionNote {
        at = at.truncatedTo(ChronoUnit.MINUTES);
        contacts = contacts.stream().distinct().sorted().toList();
        ours = ours.stream().distinct().toList();
    }

    /** What differs from an earlier note, field by field; all of it for none. */
    public List<FieldChange> changesSince(@Nullable InteractionNote earlier) {
        Map<String, @Nullable String> before = earlier == null ? Map.of() : earlier.values();
        List<FieldChange> changes = new ArrayList<>();
        values().forEach((field, value) -> {
            if (!Objects.equals(before.get(field), value)) {
                changes.add(new FieldChange(field, before.get(field), value));
            }
        });
        return changes;
    }

    private Map<String, @Nullable String> values() {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("kind", kind.name());
        values.put("at", at.toString());
        values.put("department", department.code());
        values.put("contacts", contacts.stream().map(ContactId::toString).collect(Collectors.joining(",")));
        values.put("ours", String.join(",", ours));
        values.put("summary", summary);
        values.put("issue", issue == null ? null : String.valueOf(issue.value()));
        return values;
    }
}
