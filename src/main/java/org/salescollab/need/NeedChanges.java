package org.salescollab.need;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.salescollab.audit.FieldChange;

/** What differs between two versions of a need, field by field, for the audit log. */
final class NeedChanges {

    private NeedChanges() {}

    static List<FieldChange> between(@Nullable Need earlier, @Nullable Need later) {
        return FieldChange.between(values(earlier), values(later));
    }

    private static Map<String, @Nullable String> values(@Nullable Need need) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        if (need == null) {
            return values;
        }
        values.put("title", need.content().title());
        values.put("text", need.content().text());
        values.put("from", text(need.content().from()));
        values.put("on", text(need.content().on()));
        values.put("priority", need.content().priority().name());
        Commitment commitment = need.commitment();
        values.put("who", commitment == null ? null : commitment.who());
        values.put(
                "department",
                commitment == null ? null : commitment.department().code());
        values.put("due", commitment == null ? null : text(commitment.due()));
        values.put(
                "issues",
                need.work().stream().map(work -> text(work.issue().value())).collect(Collectors.joining(",")));
        Answer answer = need.answer();
        values.put("toldBy", answer == null ? null : answer.who());
        values.put("toldTo", answer == null ? null : text(answer.to()));
        values.put("toldOn", answer == null ? null : text(answer.on()));
        values.put("told", answer == null ? null : answer.text());
        return values;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
