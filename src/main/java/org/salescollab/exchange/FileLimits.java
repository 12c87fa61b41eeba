package org.salescollab.exchange;

import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Problems;

/** What an imported file may hold at most, and how a file that holds more is refused. */
public final class FileLimits {

    public static final int MOST_BYTES = 20 * 1024 * 1024;
    public static final int MOST_COLUMNS = 100;

    /** Below the line with the heads. */
    public static final int MOST_LINES = 200_000;

    public static final int LONGEST_CELL = 10_000;

    /** Characters of all cells together; a workbook can name one long text in very many cells. */
    public static final int MOST_TEXT = 20_000_000;

    /** What a workbook may be once it is unpacked. */
    public static final int MOST_UNPACKED = 200 * 1024 * 1024;

    private FileLimits() {}

    static InvalidInput tooManyBytes() {
        return Problems.refuse("file", "sales.exchange.error.bytes", megabytes(MOST_BYTES));
    }

    public static InvalidInput tooMuchUnpacked() {
        return Problems.refuse("file", "sales.exchange.error.unpacked", megabytes(MOST_UNPACKED));
    }

    public static InvalidInput tooMuchText() {
        return Problems.refuse("file", "sales.exchange.error.text", String.valueOf(MOST_TEXT));
    }

    public static InvalidInput tooManyLines() {
        return Problems.refuse("file", "sales.exchange.error.lines", String.valueOf(MOST_LINES));
    }

    public static InvalidInput tooWide(int line) {
        return Problems.refuse("file", "sales.exchange.error.wide", String.valueOf(line), String.valueOf(MOST_COLUMNS));
    }

    static InvalidInput longCell(int line) {
        return Problems.refuse("file", "sales.exchange.error.cell", String.valueOf(line));
    }

    private static String megabytes(int bytes) {
        return String.valueOf(bytes >> 20);
    }
}
