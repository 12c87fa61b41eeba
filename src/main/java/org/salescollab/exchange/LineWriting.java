package org.salescollab.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerCondition;
import org.salescollab.customer.CustomerIntake;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Problems;
import org.salescollab.shared.UniqueTaken;

/**
 * Writes the planned lines of one part: new customers in one transaction, those that change in another, or in one each when
 * another customer has taken a name meanwhile.
 */
final class LineWriting {

    private final Tools tools;
    private final Clock clock;

    LineWriting(Tools tools, Clock clock) {
        this.tools = tools;
        this.clock = clock;
    }

    /** The plans as they came out: what somebody else was faster with is a bad line. */
    List<PlannedLine> write(ImportRun run, List<PlannedLine> plans, CustomerCondition visible) {
        List<PlannedLine> outcome = new ArrayList<>(addNew(run, plans, visible));
        outcome.removeIf(plan -> plan.outcome() == Outcome.CHANGED);
        outcome.addAll(change(run, with(plans, Outcome.CHANGED)));
        return outcome;
    }

    /** Writes a part in which nothing is changed; false if the register knows one of its customers, and nothing is written. */
    boolean writeNew(ImportRun run, List<PlannedLine> plans) {
        try {
            add(run, plans);
            return true;
        } catch (UniqueTaken e) {
            return false;
        }
    }

    private List<PlannedLine> addNew(ImportRun run, List<PlannedLine> plans, CustomerCondition visible) {
        try {
            add(run, plans);
            return plans;
        } catch (UniqueTaken e) {
            List<PlannedLine> checked =
                    plans.stream().map(plan -> unlessTaken(plan, visible)).toList();
            add(run, checked);
            return checked;
        }
    }

    private void add(ImportRun run, List<PlannedLine> plans) {
        List<ImportWrites.PlannedCustomer> fresh = with(plans, Outcome.NEW).stream()
                .map(plan -> new ImportWrites.PlannedCustomer(plan.number(), plan.profile()))
                .toList();
        List<ImportLine> refusals = new ArrayList<>();
        plans.forEach(plan -> refusals.addAll(plan.refusals()));
        tools.writes().add(run, fresh, refusals, clock.instant());
    }

    /** Somebody has registered a customer since this part was planned. */
    private PlannedLine unlessTaken(PlannedLine plan, CustomerCondition visible) {
        if (plan.outcome() != Outcome.NEW) {
            return plan;
        }
        Problems taken = CustomerIntake.collisions(
                plan.profile(),
                tools.customers().holding(CustomerIntake.handles(plan.profile()).keySet()),
                visible);
        return taken.isEmpty() ? plan : new PlannedLine(plan.line(), Outcome.BAD, null, plan.profile(), taken);
    }

    private List<PlannedLine> change(ImportRun run, List<PlannedLine> plans) {
        try {
            return changed(run, plans);
        } catch (UniqueTaken e) {
            return plans.stream().map(plan -> changeAlone(run, plan)).toList();
        }
    }

    private PlannedLine changeAlone(ImportRun run, PlannedLine plan) {
        try {
            return changed(run, List.of(plan)).get(0);
        } catch (UniqueTaken e) {
            return refuse(run, plan);
        }
    }

    private List<PlannedLine> changed(ImportRun run, List<PlannedLine> plans) {
        Instant now = clock.instant();
        List<ImportWrites.Change> changes = new ArrayList<>();
        for (PlannedLine plan : plans) {
            Customer before = Objects.requireNonNull(plan.existing());
            ImportWrites.Change change = ImportWrites.Change.to(plan.profile(), before, now);
            changes.add(change.remembering(ImportLine.written(plan, change.after())));
        }
        Set<CustomerKey> stale = changes.isEmpty() ? Set.of() : tools.writes().change(run, changes, run.owner());
        return plans.stream()
                .map(plan -> isOf(stale, plan) ? refuse(run, plan) : plan)
                .toList();
    }

    private static boolean isOf(Set<CustomerKey> keys, PlannedLine plan) {
        return plan.existing() != null && keys.contains(plan.existing().key());
    }

    private PlannedLine refuse(ImportRun run, PlannedLine plan) {
        Problems problems = new Problems().addGeneral("sales.exchange.error.faster");
        PlannedLine bad = new PlannedLine(plan.line(), Outcome.BAD, plan.existing(), plan.profile(), problems);
        tools.runs().addLines(run.key(), bad.refusals());
        return bad;
    }

    private static List<PlannedLine> with(List<PlannedLine> plans, Outcome outcome) {
        return plans.stream().filter(plan -> plan.outcome() == outcome).toList();
    }
}
