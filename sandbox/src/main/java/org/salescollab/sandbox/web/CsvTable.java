package org.salescollab.sandbox.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of values by heading; a heading stands as often as the row with the most values of it has them, as in Jira. */
final class CsvTable {
    private final Map<String, Integer> widths = new LinkedHashMap<>();
    private final List<Map<String, List<String>>> rows = new ArrayList<>();

    void heading(String heading) {
        widths.putIfAbsent(heading, 1);
    }

    void row(Map<String, List<String>> values) {
        values.forEach((heading, cells) -> widths.merge(heading, Math.max(1, cells.size()), Math::max));
        rows.add(values);
    }

    String text(String delimiter) {
        Csv csv = new Csv(delimiter);
        List<String> head = new ArrayList<>();
        widths.forEach((heading, width) -> {
            for (int i = 0; i < width; i++) {
                head.add(heading);
            }
        });
        csv.row(head);
        rows.forEach(row -> csv.row(cells(row)));
        return csv.toString();
    }

    private List<String> cells(Map<String, List<String>> row) {
        List<String> cells = new ArrayList<>();
        widths.forEach((heading, width) -> {
            List<String> values = row.getOrDefault(heading, List.of());
            for (int i = 0; i < width; i++) {
                cells.add(i < values.size() ? values.get(i) : "");
            }
        });
        return cells;
    }
}
