package org.salescollab.customer;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.salescollab.shared.Problems;

/**
 * Where a sales project stands in a customer's list: open ones first, then by the expected close, then by issue.
 *
 * @param day days since 1970, or {@link #NO_DAY}
 */
public record SalePosition(boolean decided, int day, long issue) implements Comparable<SalePosition> {

    /** Stands behind every day. */
    public static final int NO_DAY = Integer.MAX_VALUE;

    private static final Comparator<SalePosition> ORDER = Comparator.comparing(SalePosition::decided)
            .thenComparing(SalePosition::day)
            .thenComparing(SalePosition::issue);
    private static final Pattern VALUE = Pattern.compile("([01])\\.(-?\\d{1,10})");

    @Override
    public int compareTo(SalePosition other) {
        return ORDER.compare(this, other);
    }

    /** A text for addresses, opaque to who carries it. */
    public String encoded() {
        return new Cursor((decided ? "1." : "0.") + day, issue).encoded();
    }

    /** Reads where the page before ended; a forged mark is refused. */
    static SalePosition decode(String after) {
        Cursor cursor = Cursor.decode(after);
        Matcher value = VALUE.matcher(cursor.value());
        if (!value.matches() || Math.abs(Long.parseLong(value.group(2))) > NO_DAY) {
            throw Problems.refuse("after", "sales.customer.error.page");
        }
        return new SalePosition(value.group(1).equals("1"), Integer.parseInt(value.group(2)), cursor.number());
    }
}
