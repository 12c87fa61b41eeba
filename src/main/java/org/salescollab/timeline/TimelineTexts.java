package org.salescollab.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.salescollab.shared.Message;

/** What entries are called in the reader's language. */
public final class TimelineTexts {

    private static final Set<String> KNOWN_CHANGES = Set.of("registered", "changed", "merged", "undone", "imported");

    private static final Set<String> KNOWN_FIELDS = Set.of(
            "nameZh",
            "nameEn",
            "tier",
            "status",
            "owner",
            "aliases",
            "creditCode",
            "industry",
            "region",
            "country",
            "language",
            "timeZone",
            "currency",
            "domain");

    private TimelineTexts() {}

    /** What was changed in the register; empty for other entries, whose text is somebody's own. */
    public static List<Message> changedFields(TimelineEntry entry) {
        return entry.kind() == TimelineKind.CHANGE
                ? Arrays.stream(entry.text().split(","))
                        .filter(KNOWN_FIELDS::contains)
                        .map(field -> field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                        .map(field -> Message.of("sales.customer.field." + field))
                        .toList()
                : List.of();
    }

    public static Message title(TimelineEntry entry) {
        String what = entry.what().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean unknown = entry.kind() == TimelineKind.CHANGE && !KNOWN_CHANGES.contains(what);
        String kind = entry.kind().name().toLowerCase(Locale.ROOT);
        return Message.of("sales.timeline.what." + kind + "." + (unknown ? "changed" : what));
    }
}
