package org.salescollab.feedback;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.salescollab.audit.FieldChange;
import org.salescollab.contact.ContactId;
import org.salescollab.shared.Department;

/**
 * What somebody said.
 *
 * @param from who of the customer said it; null unless a customer did
 * @param department whose feedback it is; null unless a department gave it
 * @param member user key of the one of ours who gave it; null unless one did
 * @param owner user key of who sees to it
 */
public record FeedbackText(
        FeedbackSource source,
        @Nullable ContactId from,
        @Nullable Department department,
        @Nullable String member,
        FeedbackKind kind,
        String text,
        LocalDate on,
        String owner) {

    /** What differs from an earlier text, field by field; all of it for none. */
    public List<FieldChange> changesSince(@Nullable FeedbackText earlier) {
        return FieldChange.between(earlier == null ? Map.of() : earlier.values(), values());
    }

    private Map<String, @Nullable String> values() {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("source", source.name());
        values.put("from", from == null ? null : from.toString());
        values.put("department", department == null ? null : department.code());
        values.put("member", member);
        values.put("kind", kind.name());
        values.put("text", text);
        values.put("on", on.toString());
        values.put("owner", owner);
        return values;
    }
}
