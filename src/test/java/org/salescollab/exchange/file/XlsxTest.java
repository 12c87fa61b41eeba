package org.salescollab.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.salescollab.exchange.SheetLine;
import org.salescollab.exchange.Workbooks;
import org.salescollab.shared.InvalidInput;

class XlsxTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Xlsx xlsx = new Xlsx();

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> hostile = Arbitraries.strings()
                .withChars('<', '&', '"', '\n', '\r', '\t', '\u0001', '\u000B', '_', 'x', '0', 'A', '东', ' ', '=')
                .ofMaxLength(12);
        // A row of blanks is no line, so each begins with something.
        return hostile.map(text -> "n" + text)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMaxSize(5);
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(@ForAll("tables") List<List<String>> table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbooks.SheetWriter sheet = xlsx.writer(out)) {
            for (List<String> cells : table) {
                sheet.line(cells);
            }
        }
        assertThat(xlsx.read(out.toByteArray())).extracting(SheetLine::cells).isEqualTo(table);
    }

    @Example
    void readsSharedTextsNumbersAndGaps() throws IOException {
        byte[] workbook = zip(
                "xl/sharedStrings.xml",
                "<sst><si><t>one</t></si><si><r><t>t</t></r><r><t>wo</t></r><rPh><t>no</t></rPh></si></sst>",
                SHEET,
                "<worksheet><sheetData><row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"C3\" t=\"s\"><v>1</v></c>"
                        + "<c r=\"D3\"><v>42</v></c></row></sheetData></worksheet>");
        assertThat(xlsx.read(workbook)).containsExactly(new SheetLine(3, List.of("one", "", "two", "42")));
    }

    @Example
    void refusesDocumentTypesAndEntities() throws IOException {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row>"
                + "<c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        byte[] workbook = zip(SHEET, entity);
        assertThatThrownBy(() -> xlsx.read(workbook)).isInstanceOf(InvalidInput.class);
    }

    @Example
    void refusesAZipThatSwells() throws IOException {
        byte[] workbook = bomb();
        assertThat(workbook.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> xlsx.read(workbook)).isInstanceOf(InvalidInput.class);
    }

    @Example
    void refusesAZipOfVeryManyEntries() throws IOException {
        String[] entries = new String[2200];
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = "e" + i;
            entries[i + 1] = "";
        }
        byte[] workbook = zip(entries);
        assertThatThrownBy(() -> xlsx.read(workbook)).isInstanceOf(InvalidInput.class);
    }

    @Example
    void refusesACellFarToTheRight() throws IOException {
        byte[] workbook = zip(SHEET, "<worksheet><row><c r=\"ZZZZZZ1\"><v>1</v></c></row></worksheet>");
        assertThatThrownBy(() -> xlsx.read(workbook)).isInstanceOf(InvalidInput.class);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("filler"));
            for (int i = 0; i < 210; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }
}
