package org.salescollab.platform.ao;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Cuts the values of an IN list into pieces, since databases limit its length. */
public final class InLists {

    private static final int LONGEST = 400;

    private InLists() {}

    /** Does the work for each piece in turn; a value that comes twice is handed on once, and no values are no work. */
    public static void each(Collection<Long> values, Consumer<List<Long>> work) {
        List<Long> distinct = values.stream().distinct().toList();
        for (int from = 0; from < distinct.size(); from += LONGEST) {
            work.accept(distinct.subList(from, Math.min(from + LONGEST, distinct.size())));
        }
    }
}
