package org.salescollab.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salescollab.bench.area.Area;

class OptionsTest {

    private static final String SERVER = "jdbc:postgresql://127.0.0.1:1/x";

    @Test
    void withoutWordsEverythingIsMeasuredOnH2() {
        Options options = Options.parse();
        assertThat(options.databases()).containsExactly("h2");
        assertThat(options.areas()).containsExactly(Area.values());
        assertThat(options.rows()).isEqualTo(100_000);
    }

    @Test
    void databasesAddUp() {
        assertThat(Options.parse("--db", "h2", "--db", SERVER).databases()).containsExactly("h2", SERVER);
    }

    @Test
    void onlyAWholeRunHasTheWholeRunsName() {
        assertThat(Options.parse().name("h2")).isEqualTo("h2");
        assertThat(Options.parse("--rows", "5", "--only", "progress").name(SERVER))
                .isEqualTo("postgresql-5-progress");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--db   | mysql | --db is h2 or an address that begins with jdbc:postgresql:",
                "--rows | 0     | --rows is a number from 1 to 700000",
                "--rows | many  | --rows is a number from 1 to 700000",
                "--rows | 700001 | --rows is a number from 1 to 700000",
                "--only | gadget | gadget is none of [role-panel, progress, customer-list, customer-search,"
                        + " customer-limited, customer-page, customer-register, customer-import, customer-file, read-model]"
            })
    void aWrongValueIsNamed(String name, String value, String message) {
        assertThatThrownBy(() -> Options.parse(name, value)).hasMessage(message);
    }

    @Test
    void anUnknownOrUnfinishedOptionIsNamed() {
        assertThatThrownBy(() -> Options.parse("--fast", "yes")).hasMessageStartingWith("--fast is not known.");
        assertThatThrownBy(() -> Options.parse("--rows")).hasMessageStartingWith("--rows needs a value");
    }
}
