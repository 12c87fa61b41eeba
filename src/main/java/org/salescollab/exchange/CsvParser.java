package org.salescollab.exchange;

import java.util.ArrayList;
import java.util.List;

/** Reads one text; a quote in the middle of a plain cell stands for itself, and empty lines don't count. */
final class CsvParser {

    private final String text;
    private final char delimiter;
    private final List<SheetLine> lines = new ArrayList<>();
    private int at;
    private int number = 1;

    CsvParser(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    List<SheetLine> lines() {
        while (at < text.length()) {
            if (Csv.isLineEnd(text.charAt(at))) {
                lineEnd();
            } else {
                line();
            }
        }
        return lines;
    }

    private void line() {
        int began = number;
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == delimiter) {
            at++;
            cells.add(cell());
        }
        lines.add(new SheetLine(began, cells));
        if (at < text.length()) {
            lineEnd();
        }
    }

    private String cell() {
        return at < text.length() && text.charAt(at) == '"' ? quotedCell() : plainCell();
    }

    private String plainCell() {
        int from = at;
        while (at < text.length() && text.charAt(at) != delimiter && !Csv.isLineEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quotedCell() {
        int began = number;
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean quote = c == '"';
            if (quote && !(at + 1 < text.length() && text.charAt(at + 1) == '"')) {
                at++;
                return cell.append(plainCell()).toString();
            }
            at += quote ? 1 : 0;
            countLine(c);
            cell.append(c);
        }
        throw Csv.unclosed(began);
    }

    private void lineEnd() {
        boolean pair = text.startsWith("\r\n", at);
        at += pair ? 2 : 1;
        number++;
    }

    private void countLine(char c) {
        boolean ends = c == '\n' || c == '\r' && !text.startsWith("\n", at + 1);
        number += ends ? 1 : 0;
    }
}
