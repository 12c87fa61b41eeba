package org.salescollab.stage;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.salescollab.salesproject.Probability;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Money;

/**
 * One stay of a sales project in a stage: when it came and went, and what it was worth when it came.
 *
 * @param number 1 for the first stay of the issue, then one by one
 * @param left null while the project is still in the stage
 * @param byKey user key of the one who moved it here; null for the first stay and for anonymous visitors
 * @param amount at entry; null when none was known
 */
public record StageStay(
        IssueId issue,
        int number,
        Stage stage,
        Instant entered,
        @Nullable Instant left,
        @Nullable String byKey,
        @Nullable Money amount,
        Probability probability) {

    /** How long the stay took, or has taken until {@code now}; never negative. */
    public Duration length(Instant now) {
        Duration length = Duration.between(entered, left == null ? now : left);
        return length.isNegative() ? Duration.ZERO : length;
    }

    /** Whole days, rounded down, as people count them. */
    public long days(Instant now) {
        return length(now).toDays();
    }

    StageStay leaving(Instant at) {
        return new StageStay(issue, number, stage, entered, at, byKey, amount, probability);
    }
}
