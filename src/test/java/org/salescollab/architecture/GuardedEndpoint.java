package org.salescollab.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** An endpoint says its verb and who may enter, and hands over to a use case that is told who asks. */
final class GuardedEndpoint extends ArchCondition<JavaMethod> {

    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> ACCESS =
            Set.of("LicensedOnly", "AdminOnly", "SystemAdminOnly", "UnlicensedSiteAccess", "AnonymousSiteAccess");

    private final String base;

    GuardedEndpoint(String base) {
        super("have a verb, an access annotation and a use case that takes an Actor");
        this.base = base;
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        demand(annotated(method, VERBS, false), method, "has no HTTP verb", events);
        demand(annotated(method, ACCESS, true), method, "has no access annotation", events);
        demand(!annotated(method, Set.of("UnrestrictedAccess"), true), method, "is open to everyone", events);
        demand(
                Calls.reachedFrom(method, base).stream().anyMatch(Calls::takesActorFirst),
                method,
                "reaches no use case that takes an Actor",
                events);
    }

    private static boolean annotated(JavaMethod method, Set<String> names, boolean orItsClass) {
        boolean onMethod = method.getAnnotations().stream()
                .anyMatch(a -> names.contains(a.getRawType().getSimpleName()));
        return onMethod
                || orItsClass
                        && method.getOwner().getAnnotations().stream()
                                .anyMatch(a -> names.contains(a.getRawType().getSimpleName()));
    }

    private static void demand(boolean holds, JavaMethod method, String fault, ConditionEvents events) {
        if (!holds) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " " + fault));
        }
    }
}
