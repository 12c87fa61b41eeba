package org.salescollab.exchange.rest;

import java.util.List;
import java.util.Map;

/** An import as clients see it; the columns tell their heads and what their first lines hold. */
public record ImportJson(
        String key,
        String fileName,
        String state,
        String mode,
        String duplicates,
        boolean cancelAsked,
        CountsJson counts,
        List<ColumnJson> columns,
        Map<String, Integer> mapping) {

    /** How many lines came out which way. */
    public record CountsJson(
            int total, int done, int made, int changed, int unchanged, int duplicate, int bad, int kept) {}

    /** A column of the file, counted from 0. */
    public record ColumnJson(int index, String head, List<String> samples) {}
}
