package org.salescollab.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the sandbox names tests that exist, and every class of tests of bad apps. */
class DocumentedRulesTest {
    private static final Path PAGE = Path.of("../docs/sandbox.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    private static final Pattern TEST = Pattern.compile(
            "@(?:Test|ParameterizedTest)\\b(?:(?!@Test|@ParameterizedTest).)*?\\bvoid (\\w+)\\(", Pattern.DOTALL);

    @Test
    void eachRuleOfTheTableHasATest() throws IOException {
        List<String> rows = Files.readString(PAGE)
                .lines()
                .dropWhile(line -> !line.startsWith("| rule |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();

        assertThat(rows)
                .hasSizeGreaterThan(20)
                .allMatch(row -> NAMED.matcher(row).find());
    }

    @Test
    void eachNamedTestExists() throws IOException {
        assertThat(named()).isNotEmpty().isSubsetOf(existing());
    }

    @Test
    void noClassOfTestsOfBadAppsIsLeftOut() throws IOException {
        Set<String> classes = named().stream().map(name -> name.split("\\.")[0]).collect(Collectors.toSet());

        assertThat(existing())
                .filteredOn(name -> name.startsWith("Bad"))
                .isNotEmpty()
                .allMatch(name -> classes.contains(name.split("\\.")[0]));
    }

    private static Set<String> named() throws IOException {
        return NAMED.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1) + "." + found.group(2))
                .collect(Collectors.toSet());
    }

    /** Class and method of each test in the sources. */
    private static Set<String> existing() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .flatMap(DocumentedRulesTest::testsIn)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> testsIn(Path file) {
        try {
            String type = file.getFileName().toString().replace(".java", "");
            return TEST.matcher(Files.readString(file)).results().map(found -> type + "." + found.group(1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
