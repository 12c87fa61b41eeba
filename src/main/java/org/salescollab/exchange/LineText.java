package org.salescollab.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines and cells as one text, for storing; nothing is lost on the way back. */
public final class LineText {

    private LineText() {}

    public static String write(List<SheetLine> lines) {
        return lines.stream()
                .map(line -> cells(Stream.concat(Stream.of(String.valueOf(line.number())), line.cells().stream())
                        .toList()))
                .collect(Collectors.joining());
    }

    public static List<SheetLine> read(String text) {
        return Csv.parse(text, ',').stream()
                .map(line -> new SheetLine(
                        Integer.parseInt(line.cell(0)),
                        line.cells().subList(1, line.cells().size())))
                .toList();
    }

    public static String cells(List<String> cells) {
        return cells.isEmpty() ? "" : Csv.line(cells);
    }

    public static List<String> cells(String text) {
        return Csv.parse(text, ',').stream().findFirst().map(SheetLine::cells).orElse(List.of());
    }
}
