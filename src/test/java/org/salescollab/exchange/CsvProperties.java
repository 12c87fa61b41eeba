package org.salescollab.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.salescollab.shared.InvalidInput;

/** What is written is read again, and files of others are read as RFC 4180 says. */
class CsvProperties {

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> hostile = Arbitraries.strings()
                .withChars(',', ';', '\t', '"', '\'', '\n', '\r', ' ', '=', '+', '-', '@', 'a', '东', '\uFEFF')
                .ofMaxLength(8);
        return hostile.list().ofMinSize(1).ofMaxSize(5).list().ofMaxSize(6);
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("tables") List<List<String>> table) {
        String text = table.stream().map(Csv::line).collect(Collectors.joining());
        assertThat(Csv.parse(text, ',')).extracting(SheetLine::cells).isEqualTo(table);
    }

    @Property
    void storedLinesKeepTheirNumbers(@ForAll("tables") List<List<String>> table) {
        List<SheetLine> lines = table.stream()
                .map(cells -> new SheetLine(cells.size() * 7, cells))
                .toList();
        assertThat(LineText.read(LineText.write(lines))).isEqualTo(lines);
    }

    @Property
    void noTextMakesItFailOtherwiseThanByRefusing(@ForAll String text) {
        try {
            assertThat(Csv.parse(text)).allMatch(line -> line.number() >= 1);
        } catch (InvalidInput e) {
            assertThat(e.problems().byField()).containsOnlyKeys("file");
        }
    }

    @Example
    void theHeadTellsTheSeparator() {
        assertThat(Csv.delimiter("a;b,c;d\n1,2,3")).isEqualTo(';');
        assertThat(Csv.delimiter("\"a,b,c\"\td\n")).isEqualTo('\t');
        assertThat(Csv.delimiter("name")).isEqualTo(',');
    }

    @Example
    void lineNumbersCountTheLinesInsideOfCells() {
        assertThat(Csv.parse("a,b\r\n\"x\r\ny\",1\r\n\r\nlast,2"))
                .extracting(SheetLine::number)
                .containsExactly(1, 2, 5);
    }

    @Example
    void aQuoteThatNeverClosesIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Csv.parse("a\n\"b\nc"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().byField().get("file").args())
                                .containsExactly("2"));
    }
}
