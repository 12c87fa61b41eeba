package org.salescollab.setup;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.Locks;
import org.salescollab.shared.Problems;

/**
 * Lets one set-up at a time work in the whole cluster, and be asked to stop.
 *
 * <p>The wish to stop is kept on this node only: a person's requests all go to one node.
 */
final class Turns {

    private static final String LOCK = "setup";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Locks locks;
    private final Map<String, AtomicBoolean> stops = new ConcurrentHashMap<>();

    Turns(Locks locks) {
        this.locks = locks;
    }

    /** Does the work, which looks between its steps whether it is to stop. */
    SetupPlan take(String projectKey, Function<BooleanSupplier, SetupPlan> work) {
        return locks.with(LOCK, PATIENCE, () -> inTurn(projectKey, work)).orElseThrow(Turns::busy);
    }

    private SetupPlan inTurn(String projectKey, Function<BooleanSupplier, SetupPlan> work) {
        AtomicBoolean stop = new AtomicBoolean();
        stops.put(projectKey, stop);
        try {
            return work.apply(stop::get);
        } finally {
            stops.remove(projectKey);
        }
    }

    void stop(String projectKey) {
        AtomicBoolean stop = stops.get(projectKey);
        if (stop == null) {
            throw refusal("sales.setup.error.not-running");
        }
        stop.set(true);
    }

    void requireFree() {
        if (locks.with(LOCK, Duration.ZERO, () -> LOCK).isEmpty()) {
            throw busy();
        }
    }

    private static Conflict busy() {
        return refusal("sales.setup.error.busy");
    }

    private static Conflict refusal(String i18nKey) {
        return new Conflict(new Problems().addGeneral(i18nKey));
    }
}
