package org.salescollab.architecture;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The methods that a method reaches inside our own packages, lambdas and method references included. */
final class Calls {

    private Calls() {}

    static Set<JavaMethod> reachedFrom(JavaCodeUnit start, String base) {
        Set<JavaMethod> reached = new LinkedHashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            targets(open.pop(), base).filter(reached::add).forEach(open::push);
        }
        return reached;
    }

    private static Stream<JavaMethod> targets(JavaCodeUnit unit, String base) {
        Stream<JavaMethod> calls = unit.getMethodCallsFromSelf().stream()
                .map(JavaMethodCall::getTarget)
                .map(target -> target.resolveMember())
                .flatMap(Optional::stream);
        Stream<JavaMethod> references = unit.getMethodReferencesFromSelf().stream()
                .map(reference -> reference.getTarget().resolveMember())
                .flatMap(Optional::stream);
        return Stream.concat(calls, references)
                .filter(m -> m.getOwner().getName().startsWith(base + "."));
    }

    static boolean takesActorFirst(JavaMethod method) {
        return !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().get(0).getSimpleName().equals("Actor");
    }
}
