package org.salescollab.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;

/** Small conditions that ArchUnit has no words for. */
final class Conditions {

    private static final Set<String> INJECTION = Set.of("Inject", "Autowired", "Resource", "ComponentImport");

    private Conditions() {}

    static ArchCondition<JavaField> notBeInjected() {
        return condition(
                "not be injected",
                field -> field.getAnnotations().stream()
                        .noneMatch(a -> INJECTION.contains(a.getRawType().getSimpleName())));
    }

    static ArchCondition<JavaClass> beRecords() {
        return condition("be records", JavaClass::isRecord);
    }

    static ArchCondition<JavaClass> declareAMethodNamed(String... names) {
        return condition(
                "declare " + String.join(", ", names),
                type -> type.getMethods().stream().anyMatch(m -> Set.of(names).contains(m.getName())));
    }

    static ArchCondition<JavaClass> catchEverything() {
        return condition(
                "catch Exception",
                type -> type.getTryCatchBlocks().stream()
                        .flatMap(block -> block.getCaughtThrowables().stream())
                        .anyMatch(caught -> caught.getName().equals("java.lang.Exception")));
    }

    private static <T extends com.tngtech.archunit.core.domain.properties.HasName.AndFullName>
            ArchCondition<T> condition(String description, Predicate<T> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                boolean ok = holds.test(item);
                String words = item.getFullName() + (ok ? " does: " : " does not: ") + description;
                events.add(new SimpleConditionEvent(item, ok, words));
            }
        };
    }
}
