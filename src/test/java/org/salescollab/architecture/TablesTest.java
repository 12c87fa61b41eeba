package org.salescollab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.junit.jupiter.api.Test;

/** Tables have names that every database takes, lengths that are said, and an index under each condition. */
class TablesTest {

    private static final int LONGEST_NAME = 30;
    private static final String PREFIX = "AO_123456_";
    private static final Set<String> KEYWORDS = Set.of(
            "BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2", "ORDER", "GROUP", "USER", "SELECT", "LEVEL");

    private static final List<Class<?>> ROWS = Sources.ending(Sources.JAVA, "Row.java").stream()
            .map(Classes::nameOf)
            .<Class<?>>map(Classes::load)
            .filter(Class::isInterface)
            .toList();

    @Test
    void tableNamesFitEveryDatabase() {
        assertThat(ROWS).isNotEmpty().allSatisfy(row -> {
            Table table = row.getAnnotation(Table.class);
            assertThat(table).as(row + " says its table's name").isNotNull();
            assertThat(PREFIX + upper(table.value())).hasSizeLessThanOrEqualTo(LONGEST_NAME);
        });
    }

    @Test
    void columnNamesFitEveryDatabase() {
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(columns(row, m -> true))
                        .as(row.getName())
                        .allMatch(name -> name.length() <= LONGEST_NAME)
                        .doesNotContainAnyElementsOf(KEYWORDS));
    }

    @Test
    void textsSayTheirLength() {
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(getters(row)
                                .filter(m -> m.getReturnType() == String.class)
                                .filter(m -> !says(m, StringLength.class)))
                        .as(row.getName())
                        .isEmpty());
    }

    /** Columns compared in our own SQL; LIKE is left out, since no index serves a search inside a text. */
    @Test
    void conditionsStandOnIndexedColumns() {
        assertThat(Sources.ending(Sources.JAVA, ".java")).allSatisfy(file -> {
            Set<String> indexed = indexedColumns();
            Set<String> known = knownColumns();
            assertThat(conditionColumns(Sources.code(file)).filter(known::contains))
                    .as(file.toString())
                    .allMatch(indexed::contains);
        });
    }

    @Test
    void findsTheColumnsOfACondition() {
        assertThat(conditionColumns("\"ISSUE_ID = ? AND ROLE IN (?) or OWNER_KEY is null\""))
                .containsExactly("ISSUE_ID", "ROLE", "OWNER_KEY");
    }

    private static Stream<String> conditionColumns(String code) {
        return Sources.find(
                        "\\b([A-Z][A-Z0-9_]+)\"?\\s*(?:=|<>|<|>|<=|>=|(?i:in|is|between)\\b)\\s*(?:\\?|\\(|(?i:null|not)|:)",
                        code)
                .map(match -> match.group(1));
    }

    private static Set<String> knownColumns() {
        return ROWS.stream().flatMap(row -> columns(row, m -> true)).collect(Collectors.toSet());
    }

    private static Set<String> indexedColumns() {
        Predicate<Method> searchable =
                m -> says(m, Indexed.class) || says(m, Unique.class) || says(m, PrimaryKey.class);
        return Stream.concat(Stream.of("ID"), ROWS.stream().flatMap(row -> columns(row, searchable)))
                .collect(Collectors.toSet());
    }

    /** Active Objects reads a column's annotations from its getter and its setter alike. */
    private static boolean says(Method getter, Class<? extends Annotation> annotation) {
        String setter = getter.getName().replaceFirst("^(get|is)", "set");
        return getter.isAnnotationPresent(annotation)
                || Arrays.stream(getter.getDeclaringClass().getDeclaredMethods())
                        .anyMatch(m -> m.getName().equals(setter) && m.isAnnotationPresent(annotation));
    }

    private static Stream<Method> getters(Class<?> row) {
        return Arrays.stream(row.getDeclaredMethods())
                .filter(m -> !m.isAnnotationPresent(Mutator.class))
                .filter(m -> m.getParameterCount() == 0 && m.getName().matches("(get|is)[A-Z].*"));
    }

    private static Stream<String> columns(Class<?> row, Predicate<Method> which) {
        return getters(row)
                .filter(which)
                .map(m -> m.isAnnotationPresent(Accessor.class)
                        ? m.getAnnotation(Accessor.class).value()
                        : upper(m.getName().replaceFirst("^(get|is)", "")));
    }

    private static String upper(String camelCase) {
        return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(java.util.Locale.ROOT);
    }
}
