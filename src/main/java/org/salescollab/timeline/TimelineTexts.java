package org.salescollab.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
            "domain",
            "externalId",
            "assetsKey");

    private TimelineTexts() {}

    /** What an entry says in the reader's language; what somebody wrote stays as it is. */
    public static String said(Function<Message, String> reader, Locale locale, TimelineEntry entry) {
        return switch (entry.kind()) {
            case CHANGE ->
                changedFields(entry).stream()
                        .map(reader)
                        .collect(Collectors.joining(reader.apply(Message.of("sales.form.join"))));
            case SALE -> SaleSteps.told(reader, locale, entry.text());
            default -> entry.text();
        };
    }

    private static List<Message> changedFields(TimelineEntry entry) {
        return Arrays.stream(entry.text().split(","))
                .filter(KNOWN_FIELDS::contains)
                .map(field -> field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .map(field -> Message.of("sales.customer.field." + field))
                .toList();
    }

    public static Message title(TimelineEntry entry) {
        String what = entry.what().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean unknown = entry.kind() == TimelineKind.CHANGE && !KNOWN_CHANGES.contains(what);
        String kind = entry.kind().name().toLowerCase(Locale.ROOT);
        return Message.of("sales.timeline.what." + kind + "." + (unknown ? "changed" : what));
    }
}
