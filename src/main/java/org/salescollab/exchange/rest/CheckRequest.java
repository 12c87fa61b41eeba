package org.salescollab.exchange.rest;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.salescollab.exchange.ImportRun;

/** What is asked of a check: columns by field, counted from 0, and what becomes of customers that are known. */
public record CheckRequest(
        @Nullable Map<String, @Nullable Integer> mapping,
        @Nullable String duplicates) {

    Map<String, Integer> columns() {
        Map<String, Integer> columns = new HashMap<>();
        if (mapping != null) {
            mapping.forEach((field, column) -> columns.put(field, column == null ? -1 : column));
        }
        return columns;
    }

    ImportRun.Duplicates known() {
        return Codes.read(ImportRun.Duplicates.class, "duplicates", duplicates, ImportRun.Duplicates.SKIP);
    }
}
