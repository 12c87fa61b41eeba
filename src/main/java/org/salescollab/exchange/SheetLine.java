package org.salescollab.exchange;

import java.util.List;

/** One line of a file: where it begins, counted from 1 as editors do, and its cells. */
public record SheetLine(int number, List<String> cells) {

    public SheetLine {
        cells = List.copyOf(cells);
    }

    /** The cell of a column; a line that is too short has empty ones. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
