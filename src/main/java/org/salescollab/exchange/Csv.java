package org.salescollab.exchange;

import java.util.List;
import org.salescollab.shared.Problems;

/** Comma separated text as RFC 4180 has it; also with semicolons or tabs, and with any line end. */
final class Csv {

    private static final String DELIMITERS = ",;\t";

    private Csv() {}

    /** The lines of a text whose head shows what its cells are separated by. */
    static List<SheetLine> parse(String text) {
        return parse(text, delimiter(text));
    }

    static List<SheetLine> parse(String text, char delimiter) {
        return new CsvParser(text, delimiter).lines();
    }

    /** The separator that the head has most of, outside of quotes; a comma if it has none. */
    static char delimiter(String text) {
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || !isLineEnd(text.charAt(i))); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int which = quoted ? -1 : DELIMITERS.indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS.charAt(most);
    }

    static String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : ",").append(quoted(cells.get(i), cells.size() == 1));
        }
        return line.append("\r\n").toString();
    }

    /** A line of one empty cell would read as no line at all. */
    private static String quoted(String cell, boolean alone) {
        boolean needed = alone && cell.isEmpty();
        for (int i = 0; i < cell.length() && !needed; i++) {
            char c = cell.charAt(i);
            needed = c == '"' || isLineEnd(c) || DELIMITERS.indexOf(c) >= 0;
        }
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    static RuntimeException unclosed(int line) {
        return Problems.refuse("file", "sales.exchange.error.quote", String.valueOf(line));
    }
}
