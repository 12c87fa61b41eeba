package org.salescollab.sandbox.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows as comma-separated values; nothing is done against spreadsheets that take a text for a formula. */
final class Csv {
    private static final Pattern QUOTED = Pattern.compile("[\"\\r\\n]");

    private final String delimiter;
    private final StringBuilder text = new StringBuilder();

    Csv(String delimiter) {
        this.delimiter = delimiter;
    }

    void row(List<String> cells) {
        text.append(cells.stream().map(this::cell).collect(Collectors.joining(delimiter)))
                .append('\n');
    }

    private String cell(String value) {
        boolean quoted = value.contains(delimiter) || QUOTED.matcher(value).find();
        return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
