package org.salescollab.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salescollab.bench.measure.Effort;

class MainTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void aRunWritesAPageAndATableAndShowsEachLine(@TempDir Path folder) throws Exception {
        Options options = Options.parse("--rows", "1000", "--only", "role-panel", "--results", folder.toString());
        assertThat(new Main(options, Effort.QUICK, new PrintStream(shown, true)).run())
                .isTrue();
        List<String> page = Files.readAllLines(folder.resolve("h2-1000-role-panel.md"));
        assertThat(page).anyMatch(line -> line.matches("\\* [0-9]+ cores, .*"));
        assertThat(page).filteredOn(line -> line.startsWith("| role panel")).hasSize(2);
        assertThat(Files.readAllLines(folder.resolve("h2-1000-role-panel.csv"))).hasSize(1 + 2 * 2);
        assertThat(shown.toString())
                .contains("| role panel of one issue | 100 |", "| role panel of one issue | 1,000 |");
    }
}
