package org.salescollab.timeline;

import java.util.Locale;
import java.util.Set;
import org.salescollab.shared.Message;

/** What entries are called in the reader's language. */
public final class TimelineTexts {

    private static final Set<String> KNOWN_CHANGES = Set.of("registered", "changed", "merged", "undone", "imported");

    private TimelineTexts() {}

    public static Message title(TimelineEntry entry) {
        String what = entry.what().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean unknown = entry.kind() == TimelineKind.CHANGE && !KNOWN_CHANGES.contains(what);
        String kind = entry.kind().name().toLowerCase(Locale.ROOT);
        return Message.of("sales.timeline.what." + kind + "." + (unknown ? "changed" : what));
    }
}
