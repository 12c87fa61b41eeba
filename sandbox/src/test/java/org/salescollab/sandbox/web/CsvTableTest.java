package org.salescollab.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    private final CsvTable table = new CsvTable();

    @Test
    void aHeadingStandsAsOftenAsTheRowWithTheMostValuesHasThem() {
        table.heading("Key");
        table.heading("Label");
        table.row(Map.of("Key", List.of("A-1"), "Label", List.of("x", "y")));
        table.row(Map.of("Key", List.of("A-2")));
        assertThat(table.text(",")).isEqualTo("Key,Label,Label\nA-1,x,y\nA-2,,\n");
    }

    @Test
    void aCellIsQuotedForTheDelimiterQuotesAndLines() {
        table.row(Map.of("Text", List.of("a;b")));
        table.row(Map.of("Text", List.of("say \"no\"")));
        table.row(Map.of("Text", List.of("two\nlines")));
        table.row(Map.of("Text", List.of("a,b")));
        assertThat(table.text(";")).isEqualTo("Text\n\"a;b\"\n\"say \"\"no\"\"\"\n\"two\nlines\"\na,b\n");
    }

    @Test
    void nothingIsDoneAgainstFormulas() {
        table.row(Map.of("Text", List.of("=1+1")));
        assertThat(table.text(",")).isEqualTo("Text\n=1+1\n");
    }
}
