package org.salescollab.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** One place decides about access, and each use case asks it. */
final class UseCaseAsksAccessGate extends ArchCondition<JavaMethod> {

    private final String base;

    UseCaseAsksAccessGate(String base) {
        super("ask AccessGate");
        this.base = base;
    }

    static DescribedPredicate<JavaMethod> isUseCase(String base) {
        return DescribedPredicate.describe(
                "are use cases",
                m -> Calls.takesActorFirst(m)
                        && m.getModifiers().contains(JavaModifier.PUBLIC)
                        && isDomainClass(m.getOwner(), base));
    }

    private static boolean isDomainClass(JavaClass owner, String base) {
        String pkg = owner.getPackageName();
        return !owner.isInterface()
                && pkg.startsWith(base + ".")
                && !pkg.substring(base.length() + 1).contains(".")
                && !owner.getSimpleName().equals("AccessGate")
                && !pkg.equals(base + ".platform")
                && !pkg.equals(base + ".wiring");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        boolean excused = method.getAnnotations().stream()
                .anyMatch(a -> a.getRawType().getSimpleName().equals("NoAccessNeeded"));
        boolean asks = Calls.reachedFrom(method, base).stream()
                .anyMatch(m -> m.getOwner().getSimpleName().equals("AccessGate"));
        if (!excused && !asks) {
            events.add(SimpleConditionEvent.violated(
                    method, method.getFullName() + " takes an Actor and never asks AccessGate"));
        }
    }
}
