package org.salescollab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The module descriptor names only what exists, once, and says what Jira wants to know. */
class DescriptorTest {

    private static final String XML = Sources.text(Sources.DESCRIPTOR).replaceAll("(?s)<!--.*?-->", "");
    private static final Set<String> MODULE_TYPES = Set.of(
            "ao",
            "rest",
            "rest-migration",
            "velocity-allowlist",
            "servlet",
            "web-item",
            "web-section",
            "web-panel",
            "web-resource",
            "customfield-type",
            "customfield-searcher",
            "jql-function",
            "dashboard-item",
            "project-blueprint",
            "workflow-condition",
            "workflow-validator",
            "workflow-function",
            "resource",
            "plugin-info");

    @Test
    void saysThatTheAppRunsInACluster() {
        assertThat(XML)
                .contains("<param name=\"atlassian-data-center-status\">compatible</param>")
                .contains("<param name=\"atlassian-data-center-compatible\">true</param>");
    }

    @Test
    void hasTheVersionOfThePom() {
        String pom = Sources.find("<version>([^<]+)</version>", Sources.text(java.nio.file.Path.of("pom.xml")))
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(XML).contains("<version>" + pom + "</version>");
    }

    @Test
    void usesOnlyModuleTypesThatJiraElevenHas() {
        assertThat(Sources.find("(?m)^  <([a-z][\\w-]*)", XML).map(match -> match.group(1)))
                .isNotEmpty()
                .allMatch(MODULE_TYPES::contains);
    }

    @Test
    void usesEachModuleKeyOnce() {
        assertThat(Sources.find("(?m)^  <[a-z][\\w-]* (?:[^>]*\\s)?key=\"([^\"]+)\"", XML)
                        .map(match -> match.group(1)))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void namesClassesThatExist() {
        List<String> named = Sources.find("\\borg\\.salescollab(?:\\.[a-z]\\w*)+\\.[A-Z]\\w*(?:\\$\\w+)?", XML)
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Classes.exist(name)).as(name).isTrue());
    }

    @Test
    void wiringNamesClassesThatExist() {
        assertThat(Sources.ending(Sources.RESOURCES.resolve("META-INF/spring"), ".xml"))
                .allSatisfy(file -> assertThat(Sources.find("class=\"([^\"]+)\"", Sources.text(file))
                                .map(match -> match.group(1)))
                        .allMatch(Classes::exist));
    }

    @Test
    void namesFilesThatExist() {
        assertThat(Sources.find("\\blocation=\"([\\w/.-]+\\.\\w+)\"", XML)
                        .map(match -> match.group(1))
                        .filter(location -> location.contains("/"))
                        // Libraries are put there by the build; the test over the built jar finds them.
                        .filter(location -> !location.startsWith("web/lib/")))
                .allMatch(location -> Files.exists(Sources.RESOURCES.resolve(location.replaceFirst("^/", ""))));
    }

    @Test
    void listsEveryTable() {
        Set<String> listed = Sources.find("<entity>([^<]+)</entity>", XML)
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        Set<String> written = Sources.ending(Sources.JAVA, "Row.java").stream()
                .filter(file -> Sources.code(file).contains("interface"))
                .map(Classes::nameOf)
                .collect(Collectors.toSet());
        assertThat(listed).isEqualTo(written);
    }
}
