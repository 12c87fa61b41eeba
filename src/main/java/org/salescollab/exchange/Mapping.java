package org.salescollab.exchange;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.salescollab.shared.Problems;

/** Which column of a file, counted from 0, holds which field. */
public record Mapping(Map<ImportField, Integer> columns) {

    public static final Mapping NONE = new Mapping(Map.of());

    public Mapping {
        columns = Map.copyOf(columns);
    }

    boolean has(ImportField field) {
        return columns.containsKey(field);
    }

    OptionalInt column(ImportField field) {
        Integer column = columns.get(field);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** Reads what somebody chose; refuses unknown fields, columns that aren't there, and a column chosen twice. */
    static Mapping chosen(Map<String, Integer> byCode, int width) {
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        Set<Integer> used = new HashSet<>();
        byCode.forEach((code, column) -> {
            ImportField field = ImportField.byCode(code)
                    .orElseThrow(() -> Problems.refuse("mapping", "sales.exchange.error.field", code));
            if (column < 0 || column >= width || !used.add(column)) {
                throw Problems.refuse("mapping", "sales.exchange.error.column", String.valueOf(column + 1L));
            }
            columns.put(field, column);
        });
        return new Mapping(columns).checked();
    }

    /** A customer is told by its key or by a name. */
    private Mapping checked() {
        if (!has(ImportField.KEY) && !has(ImportField.NAME_ZH) && !has(ImportField.NAME_EN)) {
            throw Problems.refuse("mapping", "sales.exchange.error.no-name");
        }
        return this;
    }

    /** A text that {@link #parse} reads. */
    public String text() {
        return columns.entrySet().stream()
                .map(entry -> entry.getKey().code() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining(","));
    }

    public static Mapping parse(String text) {
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        for (String pair : text.isEmpty() ? new String[0] : text.split(",")) {
            String[] parts = pair.split("=");
            ImportField.byCode(parts[0]).ifPresent(field -> columns.put(field, Integer.valueOf(parts[1])));
        }
        return new Mapping(columns);
    }
}
