package org.salescollab.exchange.file;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.salescollab.exchange.FileLimits;
import org.salescollab.exchange.SheetLine;

/** Reads the rows of a sheet; numbers are taken as the workbook writes them. */
final class SheetParser {

    private static final int LETTERS = 26;

    private final XMLStreamReader in;
    private final List<String> shared;
    private final List<SheetLine> lines = new ArrayList<>();
    private int number;
    private int next;
    private long text;

    SheetParser(XMLStreamReader in, List<String> shared) {
        this.in = in;
        this.shared = shared;
    }

    List<SheetLine> lines() throws XMLStreamException {
        while (in.hasNext()) {
            if (in.next() == XMLStreamReader.START_ELEMENT && in.getLocalName().equals("row")) {
                row();
            }
        }
        return lines;
    }

    private void row() throws XMLStreamException {
        String r = in.getAttributeValue(null, "r");
        number = r == null ? number + 1 : Integer.parseInt(r);
        next = 0;
        List<String> cells = new ArrayList<>();
        while (!(in.next() == XMLStreamReader.END_ELEMENT && in.getLocalName().equals("row"))) {
            if (in.isStartElement() && in.getLocalName().equals("c")) {
                cell(cells);
            }
        }
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            lines.add(new SheetLine(number, cells));
        }
        if (lines.size() > FileLimits.MOST_LINES + 1) {
            throw FileLimits.tooManyLines();
        }
    }

    private void cell(List<String> cells) throws XMLStreamException {
        int column = column(in.getAttributeValue(null, "r"));
        String value = value(in.getAttributeValue(null, "t"));
        next = column + 1;
        text += value.length();
        // Cells that are only coloured may stand far out; they don't count.
        if (value.isEmpty()) {
            return;
        }
        if (column >= FileLimits.MOST_COLUMNS) {
            throw FileLimits.tooWide(number);
        }
        if (text > FileLimits.MOST_TEXT) {
            throw FileLimits.tooMuchText();
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(value);
    }

    private String value(@Nullable String type) throws XMLStreamException {
        String value = "";
        while (!(in.next() == XMLStreamReader.END_ELEMENT && in.getLocalName().equals("c"))) {
            if (in.isStartElement() && in.getLocalName().equals("v")) {
                value = in.getElementText();
            } else if (in.isStartElement() && in.getLocalName().equals("is")) {
                value = richText(in, "is");
            }
        }
        if ("s".equals(type)) {
            int index = Integer.parseInt(value);
            return index >= 0 && index < shared.size() ? shared.get(index) : "";
        }
        return "str".equals(type) ? Escapes.decode(value) : value;
    }

    /** The text up to the end of an element, its runs put together; readings beside Chinese characters are left out. */
    static String richText(XMLStreamReader in, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int reading = 0;
        while (!(in.next() == XMLStreamReader.END_ELEMENT && in.getLocalName().equals(element))) {
            boolean isReading = in.hasName() && in.getLocalName().equals("rPh");
            reading += isReading ? (in.isStartElement() ? 1 : -1) : 0;
            if (in.isStartElement() && in.getLocalName().equals("t") && reading == 0) {
                text.append(in.getElementText());
            }
        }
        return Escapes.decode(text.toString());
    }

    /** Counted from 0, from a name such as AB12; the next one when the cell doesn't say. */
    private int column(@Nullable String name) {
        if (name == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < name.length() && Character.isLetter(name.charAt(i)); i++) {
            column = column * LETTERS + (Character.toUpperCase(name.charAt(i)) - 'A' + 1);
            if (column > FileLimits.MOST_COLUMNS) {
                // As far out as it need be known.
                return FileLimits.MOST_COLUMNS;
            }
        }
        return Math.max(next, column - 1);
    }
}
