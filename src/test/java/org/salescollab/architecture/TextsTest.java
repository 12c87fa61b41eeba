package org.salescollab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text a person reads stands in both message bundles, is used, and is written the way docs say. */
class TextsTest {

    private static final Map<String, String> ENGLISH = bundle("sales-collab.properties");
    private static final Map<String, String> CHINESE = bundle("sales-collab_zh_CN.properties");
    /** Short forms that Chinese readers use as they are. */
    private static final Set<String> SAME_IN_BOTH =
            Set.of("AR", "SR", "FR", "JQL", "CSV", "KA", "A", "B", "C", "CNY", "USD", "EUR");

    private static final String CJK = "[\\u3400-\\u9fff]";
    private static final String KEY = "sales(?:\\.[\\w-]+)+";

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(CHINESE.keySet()).containsExactlyElementsOf(ENGLISH.keySet());
    }

    @Test
    void bothLanguagesFillInTheSamePlaceholders() {
        assertThat(ENGLISH)
                .allSatisfy((key, english) -> assertThat(placeholders(CHINESE.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(english)));
    }

    @Test
    void chineseTextsAreChinese() {
        assertThat(CHINESE).allSatisfy((key, text) -> {
            boolean chinese = Sources.find(CJK, text).findAny().isPresent();
            boolean noWords = !Sources.find("[A-Za-z]", text.replaceAll("\\{[^}]*}", ""))
                    .findAny()
                    .isPresent();
            assertThat(chinese || noWords || SAME_IN_BOTH.contains(text))
                    .as(key + "=" + text)
                    .isTrue();
        });
    }

    @Test
    void englishTextsAreEnglish() {
        assertThat(ENGLISH)
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank().doesNotContainPattern(CJK));
    }

    @Test
    void nobodyShoutsOrBegs() {
        Stream.of(ENGLISH, CHINESE)
                .forEach(bundle -> assertThat(bundle)
                        .allSatisfy((key, text) -> assertThat(text)
                                .as(key)
                                .doesNotContain("!", "！")
                                .doesNotContainIgnoringCase("please")
                                .doesNotContainIgnoringCase("error occurred")));
    }

    /** MessageFormat eats a plain apostrophe where a text has arguments; ’ reads the same with and without. */
    @Test
    void apostrophesAreTypographic() {
        Stream.of(ENGLISH, CHINESE)
                .forEach(bundle -> assertThat(bundle)
                        .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'")));
    }

    @Test
    void everyKeyInTheCodeIsInTheBundle() {
        assertThat(keysInUse())
                .allSatisfy((key, file) -> assertThat(ENGLISH.containsKey(key) || isPrefix(key))
                        .as(key + " in " + file)
                        .isTrue());
    }

    @Test
    void everyKeyInTheBundleIsUsed() {
        Set<String> used = keysInUse().keySet();
        Set<String> prefixes = prefixesInUse();
        assertThat(ENGLISH.keySet())
                .allSatisfy(key -> assertThat(
                                used.contains(key) || prefixes.stream().anyMatch(key::startsWith))
                        .as(key)
                        .isTrue());
    }

    private static boolean isPrefix(String key) {
        return ENGLISH.keySet().stream().anyMatch(k -> k.startsWith(key + "."));
    }

    /** Keys written out in code, with one file each that names them. */
    private static Map<String, Path> keysInUse() {
        Map<String, Path> keys = new TreeMap<>();
        files().forEach(file -> Sources.find("[\"'>](" + KEY + ")[\"'<]", strip(file))
                .map(m -> m.group(1))
                .filter(key -> !key.startsWith("sales.collab."))
                .forEach(key -> keys.putIfAbsent(key, file)));
        return keys;
    }

    /** Beginnings that code completes with a code, such as "sales.stage." + code. */
    private static Set<String> prefixesInUse() {
        Set<String> prefixes = files().flatMap(file -> Sources.find("[\"'](" + KEY + "\\.)(?=[\"'$%])", strip(file)))
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        files().flatMap(file -> Sources.find("[\"'](" + KEY + "\\.)[$%]", strip(file)))
                .map(m -> m.group(1))
                .forEach(prefixes::add);
        return prefixes;
    }

    private static Stream<Path> files() {
        return Stream.of(
                        Sources.ending(Sources.JAVA, ".java"),
                        Sources.ending(Sources.RESOURCES, ".vm"),
                        Sources.ending(Sources.RESOURCES, ".js"),
                        Sources.ending(Sources.RESOURCES, ".xml"),
                        Sources.ending(Sources.RESOURCES, ".json"),
                        List.of(Sources.DESCRIPTOR))
                .flatMap(List::stream);
    }

    private static String strip(Path file) {
        return file.toString().endsWith(".java") ? Sources.code(file) : Sources.text(file);
    }

    private static List<String> placeholders(String text) {
        return Sources.find("\\{\\d", text)
                .map(MatchResult::group)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static Map<String, String> bundle(String name) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Sources.I18N.resolve(name))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
        Map<String, String> sorted = new TreeMap<>();
        properties.forEach((key, value) -> sorted.put((String) key, (String) value));
        return sorted;
    }
}
