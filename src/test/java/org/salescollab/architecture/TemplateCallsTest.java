package org.salescollab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates call what the descriptor's allowlist names, and the list names methods that exist and change nothing. */
class TemplateCallsTest {

    /** On the platform's own list: reading collections, maps and strings. */
    private static final Set<String> GLOBAL =
            Set.of("size/0", "isEmpty/0", "get/1", "contains/1", "containsKey/1", "length/0");

    private static final List<Entry> ALLOWED = Sources.find(
                    "<method>\\s*([\\w.$]+)#(\\w+)\\(([^)]*)\\)\\s*</method>", Sources.text(Sources.DESCRIPTOR))
            .map(Entry::of)
            .toList();

    private record Entry(String type, String method, List<String> parameters) {
        static Entry of(MatchResult match) {
            String list = match.group(3).strip();
            return new Entry(
                    match.group(1), match.group(2), list.isEmpty() ? List.of() : List.of(list.split("\\s*,\\s*")));
        }

        String call() {
            return method + "/" + parameters.size();
        }

        boolean exists() {
            Class<?> owner = Classes.load(type);
            return owner != null
                    && Arrays.stream(owner.getMethods())
                            .anyMatch(m -> m.getName().equals(method)
                                    && parameters.equals(Arrays.stream(m.getParameterTypes())
                                            .map(Class::getTypeName)
                                            .toList()));
        }
    }

    @Test
    void templatesCallOnlyWhatIsAllowed() {
        Set<String> allowed = Stream.concat(ALLOWED.stream().map(Entry::call), GLOBAL.stream())
                .collect(Collectors.toSet());
        assertThat(Sources.ending(Sources.RESOURCES, ".vm"))
                .allSatisfy(file -> assertThat(calls(Sources.text(file)))
                        .as(file.toString())
                        .isSubsetOf(allowed));
    }

    @Test
    void allowedMethodsExist() {
        assertThat(ALLOWED).isNotEmpty().allMatch(Entry::exists);
    }

    @Test
    void allowedClassesAreOursAndImmutable() {
        assertThat(ALLOWED.stream().map(Entry::type).distinct()).allSatisfy(name -> {
            Class<?> type = Classes.load(name);
            assertThat(name).startsWith("org.salescollab.");
            assertThat(Modifier.isFinal(type.getModifiers())).as(name).isTrue();
            assertThat(Arrays.stream(type.getDeclaredMethods()).map(Method::getName))
                    .as(name)
                    .noneMatch(m -> m.matches("set[A-Z].*"));
        });
    }

    @Test
    void templatesTurnNoTextIntoATemplate() {
        assertThat(Sources.ending(Sources.RESOURCES, ".vm"))
                .allSatisfy(file -> assertThat(Sources.text(file))
                        .as(file.toString())
                        .doesNotContain("#evaluate")
                        .doesNotContainPattern("#(parse|include)\\s*\\(\\s*[^\"]")
                        .doesNotContain("disable_html_escaping"));
    }

    @Test
    void findsCallsInsideCallsAndProperties() {
        assertThat(calls("$a.b($c.d(), 'x, y').e.f()")).containsExactlyInAnyOrder("b/2", "d/0", "e/0", "f/0");
    }

    /** Each call as name/number of arguments; a property counts as a call without arguments. */
    private static Set<String> calls(String template) {
        return new TemplateCalls(template.replaceAll("(?s)#\\*.*?\\*#", "").replaceAll("##.*", "")).all();
    }
}
