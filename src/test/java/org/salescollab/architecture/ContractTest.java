package org.salescollab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/contract.md names what the descriptor and the code have, no more and no less. */
class ContractTest {

    private static final String CONTRACT = Sources.text(Path.of("docs/contract.md"));
    private static final String DESCRIPTOR = Sources.text(Sources.DESCRIPTOR);

    @Test
    void namesThePluginKey() {
        assertThat(CONTRACT).contains("`org.salescollab.jira`");
        assertThat(DESCRIPTOR).contains("<atlassian-plugin key=\"org.salescollab.jira\"");
        assertThat(DESCRIPTOR).contains("namespace=\"org.salescollab.jira\"");
    }

    @Test
    void namesEveryModule() {
        assertThat(found("(?m)^\\| [a-z0-9-]+ \\| `([^`]+)` \\|$", section("Modules")))
                .isEqualTo(found("(?m)^  <[a-z0-9-]+ key=\"([^\"]+)\"", DESCRIPTOR));
    }

    @Test
    void namesEveryTable() {
        Set<String> tables = found("<entity>([^<]+)</entity>", DESCRIPTOR).stream()
                .map(type -> Path.of("src/main/java", type.replace('.', '/') + ".java"))
                .flatMap(file -> found("@Table\\(\"(\\w+)\"\\)", Sources.text(file)).stream())
                .map(name -> name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found("(?m)^- `AO_[0-9A-F]{6}_(\\w+)`$", section("Tables"))).isEqualTo(tables);
    }

    @Test
    void namesEveryResource() {
        Set<String> paths = Sources.ending(Sources.JAVA, "Resource.java").stream()
                .flatMap(file -> found("@Path\\(\"/?([^\"]*)\"\\)[^;{]*?class ", Sources.text(file)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found("(?m)^- `/([^`]*)`$", section("REST resources"))).isEqualTo(paths);
    }

    @Test
    void namesEveryPage() {
        assertThat(found("(?m)^- `([^`]+)`$", section("Pages")))
                .isEqualTo(found("<url-pattern>([^<]+)</url-pattern>", DESCRIPTOR));
    }

    private static String section(String title) {
        String rest = CONTRACT.substring(CONTRACT.indexOf("\n## " + title + "\n") + 4);
        int end = rest.indexOf("\n## ");
        return end < 0 ? rest : rest.substring(0, end + 1);
    }

    private static Set<String> found(String pattern, String text) {
        return Sources.find(pattern, text).map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
