package org.salescollab.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;

/** A read reaches no write: neither from a REST GET nor from a servlet's doGet. */
final class GetChangesNothing extends ArchCondition<JavaMethod> {

    private static final Pattern WRITES =
            Pattern.compile("(create|update|delete|move|save|insert|remove|assign|merge|rename|undo|store)([A-Z].*)?");

    private final String base;

    GetChangesNothing(String base) {
        super("reach no method that changes something");
        this.base = base;
    }

    static DescribedPredicate<JavaMethod> answersGet() {
        return DescribedPredicate.describe(
                "answer GET",
                m -> m.getName().equals("doGet")
                        || m.getAnnotations().stream()
                                .anyMatch(a -> a.getRawType().getName().endsWith(".ws.rs.GET")));
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        Calls.reachedFrom(method, base).stream()
                .filter(reached -> WRITES.matcher(reached.getName()).matches())
                .forEach(reached -> events.add(SimpleConditionEvent.violated(
                        method, method.getFullName() + " answers GET and reaches " + reached.getFullName())));
    }
}
