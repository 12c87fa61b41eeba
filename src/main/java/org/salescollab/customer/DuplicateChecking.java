package org.salescollab.customer;

import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.shared.Actor;

/** Lets people start a search for duplicates, see how far it is, and cancel it. */
public final class DuplicateChecking {

    private final DuplicateWork work;
    private final DuplicateRuns runs;
    private final AccessGate gate;
    private final LongWork longWork;

    public DuplicateChecking(DuplicateWork work, DuplicateRuns runs, AccessGate gate, LongWork longWork) {
        this.work = work;
        this.runs = runs;
        this.gate = gate;
        this.longWork = longWork;
    }

    /** Runs a search on this node, outside of the request. */
    public interface LongWork {

        void run(Runnable work);

        /** Whether this node can't go on. */
        boolean isStopped();
    }

    /**
     * The latest search.
     *
     * @param seesAll whether the reader may know how many pairs there are, hidden customers counted
     */
    public record Standing(@Nullable DuplicateRun run, boolean seesAll, boolean mayStart) {}

    public Standing standing(Actor actor) {
        gate.requireCustomerRead(actor);
        return new Standing(
                work.latest().orElse(null), gate.customerLimits(actor).isEmpty(), gate.mayWriteCustomers(actor));
    }

    /** Starts a search unless one works already. */
    public Standing start(Actor actor) {
        gate.requireCustomerWrite(actor);
        work.begin(actor.key()).ifPresent(begun -> longWork.run(() -> work.search(begun, longWork::isStopped)));
        return standing(actor);
    }

    /** The node that searches stops after its batch; nothing happens when none does. */
    public Standing cancel(Actor actor) {
        gate.requireCustomerWrite(actor);
        work.latest()
                .filter(run -> run.state() == DuplicateRun.State.RUNNING)
                .ifPresent(run -> runs.askToCancel(run.id()));
        return standing(actor);
    }
}
