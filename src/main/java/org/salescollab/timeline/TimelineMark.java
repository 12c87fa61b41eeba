package org.salescollab.timeline;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Problems;

/**
 * Where a page of a timeline ended. Entries and changes of the register are two sources; at the same moment entries
 * come first.
 *
 * @param changes whether the last line was a change of the register
 */
record TimelineMark(Instant at, boolean changes, long number) {

    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,15})-([ec])-([0-9]{1,18})");

    static TimelineMark read(@Nullable String text, Instant end) {
        if (text == null) {
            // What happened at the end itself lies behind it.
            return new TimelineMark(end, true, 0);
        }
        Matcher mark = SHAPE.matcher(text);
        if (!mark.matches()) {
            throw Problems.refuse("after", "sales.customer.error.page");
        }
        return new TimelineMark(
                Instant.ofEpochMilli(Long.parseLong(mark.group(1))),
                mark.group(2).equals("c"),
                Long.parseLong(mark.group(3)));
    }

    /** Entries of this moment below this number are still to come. */
    long belowOfEntries() {
        return changes ? 0 : number;
    }

    long belowOfChanges() {
        return changes ? number : Long.MAX_VALUE;
    }

    String text() {
        return at.toEpochMilli() + "-" + (changes ? "c" : "e") + "-" + number;
    }
}
