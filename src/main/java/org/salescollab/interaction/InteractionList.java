package org.salescollab.interaction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Problems;

/**
 * One page of a customer's interactions that somebody asks for, the latest first.
 *
 * @param after where the page before ended, as that page said; null for the first page
 */
public record InteractionList(
        CustomerKey customer, int size, @Nullable String after) {

    public static final int LARGEST_PAGE = 200;
    private static final Pattern MARK = Pattern.compile("(-?[0-9]{1,16})-([0-9]{1,18})");

    public InteractionList {
        size = Math.max(1, Math.min(size, LARGEST_PAGE));
    }

    /** Behind which moment and number the page begins. */
    public record Place(long at, long id) {}

    public Place place() {
        if (after == null) {
            return new Place(Long.MAX_VALUE, Long.MAX_VALUE);
        }
        Matcher mark = MARK.matcher(after);
        if (!mark.matches()) {
            throw Problems.refuse("after", "sales.customer.error.page");
        }
        return new Place(Long.parseLong(mark.group(1)), Long.parseLong(mark.group(2)));
    }

    /** The mark of a page that ends with this interaction. */
    public static String mark(Interaction last) {
        return last.note().at().toInstant().toEpochMilli() + "-" + last.id().number();
    }
}
