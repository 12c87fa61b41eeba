package org.salescollab.exchange.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.access.CustomerRight;
import org.salescollab.audit.ao.AuditEventRow;
import org.salescollab.customer.ao.CustomerNameRow;
import org.salescollab.customer.ao.CustomerRow;
import org.salescollab.exchange.ImportRun;
import org.salescollab.salesproject.ao.SalesProjectRow;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Version;
import org.salescollab.testing.AoDatabase;

/** Every limit of an imported file: what is just allowed is read; what is more is refused by name and leaves nothing. */
class RefusedFilesIT {

    private static final String CELL = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";

    private static AoDatabase database;
    private static ImportSite site;

    @BeforeAll
    static void open() {
        database = AoDatabase.h2(
                CustomerRow.class,
                CustomerNameRow.class,
                AuditEventRow.class,
                SalesProjectRow.class,
                ImportRunRow.class,
                ImportPartRow.class,
                ImportLineRow.class);
        site = new ImportSite(database);
        site.policies.replace(new CustomerPolicy(
                Map.of(CustomerRight.IMPORT, new TreeSet<>(Set.of("east"))), List.of(), Version.FIRST));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    /** A file and the message by which it is refused. */
    private record Refused(String name, byte[] bytes, String error, List<String> args) {
        Refused(String name, String text, String error, String... args) {
            this(name, text.getBytes(StandardCharsets.UTF_8), error, List.of(args));
        }

        @Override
        public String toString() {
            return error + " " + name;
        }
    }

    static Stream<Refused> files() throws IOException {
        String lines = "x\n".repeat(200_001);
        return Stream.of(
                new Refused("big.csv", "x".repeat((20 << 20) + 1), "bytes", "20"),
                new Refused("long.csv", "nameEn\n" + lines, "lines", "200000"),
                new Refused("wide.csv", "nameEn\nx" + ",".repeat(100), "wide", "2", "100"),
                new Refused("cell.csv", "nameEn\n" + "x".repeat(10_001), "cell", "2"),
                new Refused("none.csv", "", "empty"),
                new Refused("none.xlsx", "", "empty"),
                new Refused("heads.csv", "nameEn\n\n , \n", "empty"),
                new Refused("picture.png", "nameEn\nx\n", "kind", "picture.png"),
                new Refused("old.xls", "nameEn\nx\n", "kind", "old.xls"),
                new Refused("noending", "nameEn\nx\n", "kind", "noending"),
                new Refused("text.xlsx", "nameEn\nx\n", "disguised", "text.xlsx"),
                new Refused("book.csv", sheet(row("a") + row("b")), "disguised", List.of("book.csv")),
                new Refused("mark.csv", "客户\n东".getBytes(Charset.forName("UTF-16LE")), "charset", List.of()),
                new Refused("half.csv", new byte[] {'a', '\n', (byte) 0xFF, (byte) 0xFF}, "charset", List.of()),
                new Refused("open.csv", "nameEn\n\"x\n", "quote", "2"),
                new Refused("torn.xlsx", "PK\3\4 and no more", "workbook"),
                new Refused("bomb.xlsx", bomb(), "unpacked", List.of("200")),
                new Refused("entity.xlsx", zip("xl/worksheets/sheet1.xml", entity()), "entities", List.of()),
                new Refused("type.xlsx", sheet("", "<!DOCTYPE worksheet>"), "entities", List.of()),
                new Refused("wide.xlsx", sheet(row("a") + far("x")), "wide", List.of("2", "100")),
                new Refused("rows.xlsx", sheet(row("a").repeat(200_002)), "lines", List.of("200000")),
                new Refused("echo.xlsx", echo(), "text", List.of("20000000")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedByNameAndLeavesNothing(Refused file) {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> site.imports.upload(ImportSite.ADMIN, file.name(), file.bytes()));
        assertThat(refused.problems().byField()).hasEntrySatisfying("file", reason -> {
            assertThat(reason.key()).isEqualTo("sales.exchange.error." + file.error());
            assertThat(reason.args()).map(String::valueOf).isEqualTo(file.args());
        });
        assertThat(site.runs.latest("huangshan", 1)).isEmpty();
    }

    @Test
    void whatIsJustAllowedIsRead() throws IOException {
        String widest = "nameEn" + ",x".repeat(99) + "\n" + "y".repeat(10_000);
        ImportRun run = site.imports.upload(ImportSite.EASTERN, "widest.CSV", widest.getBytes(StandardCharsets.UTF_8));
        assertThat(run.heads()).hasSize(100);
        String coloured = "<row><c t=\"inlineStr\"><is><t>b</t></is></c><c r=\"XFD2\" s=\"1\"/></row>";
        assertThat(site.imports
                        .upload(ImportSite.EASTERN, "coloured.xlsx", sheet(row("a") + coloured))
                        .heads())
                .containsExactly("a");
    }

    private static String row(String text) {
        return "<row>" + CELL.formatted(text) + "</row>";
    }

    private static String far(String text) {
        return "<row><c r=\"CW2\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
    }

    private static byte[] sheet(String rows) throws IOException {
        return sheet(rows, "");
    }

    private static byte[] sheet(String rows, String before) throws IOException {
        return zip("xl/worksheets/sheet1.xml", before + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** Nine steps of ten times the one before would be a gigabyte. */
    private static String entity() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        return laughs + "]><worksheet><sheetData>" + row("&e9;") + "</sheetData></worksheet>";
    }

    /** One long text that very many cells name. */
    private static byte[] echo() throws IOException {
        String named = "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(50) + "</row>";
        return zip(
                "xl/sharedStrings.xml",
                "<sst><si><t>" + "x".repeat(10_000) + "</t></si></sst>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + named.repeat(100) + "</sheetData></worksheet>");
    }

    private static byte[] bomb() throws IOException {
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 201; i++) {
                zip.write(blanks);
            }
        }
        return out.toByteArray();
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
}
