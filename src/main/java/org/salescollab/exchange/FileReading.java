package org.salescollab.exchange;

import java.util.ArrayList;
import java.util.List;
import org.salescollab.shared.Problems;

/** Reads an uploaded file of either kind into lines, and refuses what is too big to be meant. */
final class FileReading {

    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final int MOST_LINES = 200_000;
    static final int MOST_COLUMNS = 100;
    private static final int LONGEST_CELL = 10_000;

    private final Workbooks workbooks;

    FileReading(Workbooks workbooks) {
        this.workbooks = workbooks;
    }

    /** The heads first; every line has something in it. */
    List<SheetLine> read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw Problems.refuse("file", "sales.exchange.error.bytes", String.valueOf(MOST_BYTES >> 20));
        }
        List<SheetLine> lines =
                new ArrayList<>(isZip(bytes) ? workbooks.read(bytes) : Csv.parse(TextDecoding.decode(bytes)));
        lines.removeIf(SheetLine::isBlank);
        check(lines);
        return lines;
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    private static void check(List<SheetLine> lines) {
        if (lines.size() < 2) {
            throw Problems.refuse("file", "sales.exchange.error.empty");
        }
        if (lines.size() > MOST_LINES + 1) {
            throw Problems.refuse("file", "sales.exchange.error.lines", String.valueOf(MOST_LINES));
        }
        for (SheetLine line : lines) {
            if (line.cells().size() > MOST_COLUMNS) {
                throw Problems.refuse(
                        "file",
                        "sales.exchange.error.wide",
                        String.valueOf(line.number()),
                        String.valueOf(MOST_COLUMNS));
            }
            if (line.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
                throw Problems.refuse("file", "sales.exchange.error.cell", String.valueOf(line.number()));
            }
        }
    }
}
