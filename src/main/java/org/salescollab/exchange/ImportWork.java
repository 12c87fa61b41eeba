package org.salescollab.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.salescollab.access.People;
import org.salescollab.customer.CustomerCondition;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.Customers;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Locks;

/**
 * The long part of an import: goes through the file part by part, each part in its own transaction, and says after each
 * how far it is. One import works at a time over the whole cluster; a lock that is free tells that a node has died.
 */
public final class ImportWork {

    /** The one lock of all imports. */
    static final String LOCK = "customer-import";

    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final System.Logger LOG = System.getLogger(ImportWork.class.getName());

    private final ImportRuns runs;
    private final Customers customers;
    private final CustomerVisibility visibility;
    private final People people;
    private final ColumnNames names;
    private final LineWriting writing;
    private final Undoing undoing;
    private final Locks locks;

    public ImportWork(Tools tools, ColumnNames names, Locks locks, Clock clock) {
        this.runs = tools.runs();
        this.customers = tools.customers();
        this.visibility = tools.visibility();
        this.people = tools.people();
        this.names = names;
        this.writing = new LineWriting(tools, clock);
        this.undoing = new Undoing(tools, clock);
        this.locks = locks;
    }

    /** Does a piece of work while no other import works; what it fails with is told by the import's state. */
    void alone(ImportRun run, Consumer<ImportRun> job) {
        try {
            Optional<Boolean> done = locks.with(LOCK, PATIENCE, () -> attempt(run, job));
            if (done.isEmpty()) {
                runs.move(run.key(), ImportRun.WORKING, ImportRun.State.INTERRUPTED);
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "An import stopped half-way; the next look after imports says so", e);
        }
    }

    private boolean attempt(ImportRun run, Consumer<ImportRun> job) {
        boolean stillMeant =
                runs.byKey(run.key()).filter(now -> now.state() == run.state()).isPresent();
        try {
            if (stillMeant) {
                job.accept(run);
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "An import failed", e);
            runs.move(run.key(), ImportRun.WORKING, ImportRun.State.FAILED);
        }
        return stillMeant;
    }

    void check(Actor actor, ImportRun run) {
        runs.forgetLines(run.key());
        LinePlanning planning = planning(run, visibility.of(actor));
        PartWork remember = lines -> {
            List<PlannedLine> plans = planning.plan(lines);
            List<ImportLine> refusals = new ArrayList<>();
            plans.forEach(plan -> refusals.addAll(plan.refusals()));
            runs.addLines(run.key(), refusals);
            return plans;
        };
        boolean whole = eachPart(run, remember, false);
        finish(run, whole ? ImportRun.State.CHECKED : ImportRun.State.UPLOADED);
    }

    void run(Actor actor, ImportRun run) {
        runs.forgetLines(run.key());
        if (written(actor, run)) {
            finish(run, ImportRun.State.DONE);
            return;
        }
        ImportRun stopped = runs.byKey(run.key()).orElse(run);
        if (stopped.state() == run.state()) {
            takeBackUnlessSome(stopped);
            finish(run, stopped.cancelAsked() ? ImportRun.State.CANCELLED : ImportRun.State.FAILED);
        }
    }

    private boolean written(Actor actor, ImportRun run) {
        CustomerCondition visible = visibility.of(actor);
        LinePlanning planning = planning(run, visible);
        PartWork write = lines ->
                newOnly(run, planning, lines).orElseGet(() -> writing.write(run, planning.plan(lines), visible));
        try {
            return eachPart(run, write, run.isAllOrNothing());
        } catch (RuntimeException e) {
            takeBackUnlessSome(run);
            throw e;
        }
    }

    /**
     * Leaves it to the database's unique rules whether the register knows a customer, if the check found none that it does:
     * asking for all names first takes longer than writing them.
     */
    private Optional<List<PlannedLine>> newOnly(ImportRun checked, LinePlanning planning, List<SheetLine> lines) {
        return checked.counts().knewNobody()
                ? planning.planNew(lines).filter(plans -> writing.writeNew(checked, plans))
                : Optional.empty();
    }

    private void takeBackUnlessSome(ImportRun run) {
        if (run.isAllOrNothing()) {
            undoing.undo(run, run.owner());
        }
    }

    /** {@code by} is the user key that the audit log names. */
    void undo(ImportRun run, String by) {
        undoing.undo(run, by);
        finish(run, ImportRun.State.UNDONE);
    }

    /** Takes back what must not stay half-written because a node has died. */
    void takeBack(ImportRun run) {
        undoing.undo(run, run.owner());
        finish(run, ImportRun.State.INTERRUPTED);
    }

    private void finish(ImportRun run, ImportRun.State state) {
        runs.move(run.key(), Set.of(run.state()), state);
    }

    /** Stops early when somebody has asked for it, or at a bad line if there must be none; false then. */
    private boolean eachPart(ImportRun run, PartWork work, boolean stopAtBad) {
        Counts counts = run.counts().fresh();
        for (int number = 0; ; number++) {
            List<SheetLine> lines = runs.part(run.key(), number);
            if (lines.isEmpty()) {
                return true;
            }
            for (PlannedLine plan : work.on(lines)) {
                counts = counts.and(plan.outcome());
            }
            runs.count(run.key(), counts);
            if (stopAtBad && counts.bad() > 0 || isStopped(run)) {
                return false;
            }
        }
    }

    /** Somebody has cancelled it, or another node has taken it over because this one seemed dead. */
    private boolean isStopped(ImportRun run) {
        return runs.byKey(run.key())
                .map(now -> now.cancelAsked() || now.state() != run.state())
                .orElse(true);
    }

    private LinePlanning planning(ImportRun run, CustomerCondition visible) {
        LineReader reader = new LineReader(run.choice().mapping(), people, names);
        return new LinePlanning(customers, reader, run.choice().duplicates(), visible);
    }

    /** Does something with the lines of a part and says how they came out. */
    private interface PartWork {
        List<PlannedLine> on(List<SheetLine> lines);
    }
}
