package org.salescollab.stage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.IssueId;

/**
 * What the platform's change history tells of an issue, as far as stages need it.
 *
 * @param changes in the order in which they happened
 */
public record IssuePast(IssueId issue, List<Change> changes) {

    public IssuePast {
        changes = changes.stream().sorted(ORDER).toList();
    }

    /** Within one saved change amounts come before the stage, so that a stage is entered with what was typed on its screen. */
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::at)
            .thenComparing(Change::saved)
            .thenComparing(change -> change.what() == What.STATUS);

    /** Which value has changed. */
    public enum What {
        STATUS,
        AMOUNT,
        CURRENCY,
        PROBABILITY
    }

    /**
     * One change of one value.
     *
     * @param saved number of the saved change; a later one has a greater number, also within one moment
     * @param byKey user key of the one who changed it; null for an anonymous visitor
     * @param from status id, or the value as the history has it; null or blank when there was none
     */
    public record Change(
            What what,
            long saved,
            Instant at,
            @Nullable String byKey,
            @Nullable String from,
            @Nullable String to) {}

    List<Change> of(What what) {
        return changes.stream().filter(change -> change.what() == what).toList();
    }
}
