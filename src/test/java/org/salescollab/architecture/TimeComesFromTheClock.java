package org.salescollab.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/** Which calls read the machine's own clock instead of the one that tests and demonstrations can freeze. */
final class TimeComesFromTheClock {

    private static final Set<String> CLOCK_MAKERS = Set.of("systemUTC", "systemDefaultZone", "system");

    private TimeComesFromTheClock() {}

    static DescribedPredicate<JavaMethodCall> readsTheMachinesClock() {
        return DescribedPredicate.describe("reads the machine's clock", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getTarget().getName();
            return owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                    || owner.equals("java.util.Calendar") && name.equals("getInstance")
                    || owner.equals("java.time.Clock") && CLOCK_MAKERS.contains(name)
                    || owner.startsWith("java.time.") && name.equals("now") && !takesAClock(call);
        });
    }

    private static boolean takesAClock(JavaMethodCall call) {
        return call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("java.time.Clock"));
    }
}
