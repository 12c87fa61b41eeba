package org.salescollab.stage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long won projects stayed in a stage.
 *
 * @param medianDays null when no won project has been there
 * @param sample of how many stays that is
 */
public record UsualStay(@Nullable Long medianDays, int sample) {

    /** The median: of an even number of stays the mean of the two in the middle, rounded half up. */
    public static UsualStay of(List<Long> days) {
        if (days.isEmpty()) {
            return new UsualStay(null, 0);
        }
        List<Long> sorted = days.stream().sorted().toList();
        int middle = sorted.size() / 2;
        long median = sorted.size() % 2 == 1
                ? sorted.get(middle)
                : Math.floorDiv(sorted.get(middle - 1) + sorted.get(middle) + 1, 2);
        return new UsualStay(median, sorted.size());
    }
}
