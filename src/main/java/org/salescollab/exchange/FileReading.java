package org.salescollab.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.salescollab.shared.Problems;

/** Reads an uploaded file of either kind into lines, and refuses what is too big to be meant or not what its name says. */
final class FileReading {

    private static final String WORKBOOK = "xlsx";
    private static final Set<String> TEXTS = Set.of("csv", "tsv", "txt");

    private final Workbooks workbooks;

    FileReading(Workbooks workbooks) {
        this.workbooks = workbooks;
    }

    /** The heads first; every line has something in it. */
    List<SheetLine> read(String fileName, byte[] bytes) {
        if (bytes.length > FileLimits.MOST_BYTES) {
            throw FileLimits.tooManyBytes();
        }
        boolean workbook = isWorkbook(fileName);
        if (bytes.length > 0 && isZip(bytes) != workbook) {
            throw Problems.refuse("file", "sales.exchange.error.disguised", fileName);
        }
        List<SheetLine> lines = bytes.length == 0 ? List.of() : workbook ? workbooks.read(bytes) : text(bytes);
        List<SheetLine> filled =
                new ArrayList<>(lines.stream().filter(line -> !line.isBlank()).toList());
        check(filled);
        return filled;
    }

    private static List<SheetLine> text(byte[] bytes) {
        return Csv.parse(TextDecoding.decode(bytes));
    }

    private static boolean isWorkbook(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!ending.equals(WORKBOOK) && !TEXTS.contains(ending)) {
            throw Problems.refuse("file", "sales.exchange.error.kind", fileName);
        }
        return ending.equals(WORKBOOK);
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    private static void check(List<SheetLine> lines) {
        if (lines.size() < 2) {
            throw Problems.refuse("file", "sales.exchange.error.empty");
        }
        if (lines.size() > FileLimits.MOST_LINES + 1) {
            throw FileLimits.tooManyLines();
        }
        for (SheetLine line : lines) {
            if (line.cells().size() > FileLimits.MOST_COLUMNS) {
                throw FileLimits.tooWide(line.number());
            }
            if (line.cells().stream().anyMatch(cell -> cell.length() > FileLimits.LONGEST_CELL)) {
                throw FileLimits.longCell(line.number());
            }
        }
    }
}
