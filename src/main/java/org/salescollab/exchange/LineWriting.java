package org.salescollab.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.salescollab.audit.AuditEvent;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerCondition;
import org.salescollab.customer.CustomerIntake;
import org.salescollab.shared.Problems;
import org.salescollab.shared.UniqueTaken;

/**
 * Writes the planned lines of one part. New customers go in one transaction of plain SQL; those that change go one by one
 * through Active Objects, whose memory of rows an SQL update would leave wrong, in another.
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

    private List<PlannedLine> change(ImportRun run, List<PlannedLine> changes) {
        if (changes.isEmpty()) {
            return changes;
        }
        try {
            return tools.tx()
                    .call(() -> changes.stream().map(plan -> change(run, plan)).toList());
        } catch (UniqueTaken e) {
            return changes.stream().map(plan -> changeAlone(run, plan)).toList();
        }
    }

    private PlannedLine changeAlone(ImportRun run, PlannedLine plan) {
        try {
            return tools.tx().call(() -> change(run, plan));
        } catch (UniqueTaken e) {
            return refuse(run, plan);
        }
    }

    private PlannedLine change(ImportRun run, PlannedLine plan) {
        Customer before = plan.existing();
        if (before == null) {
            return plan;
        }
        Instant now = clock.instant();
        Customer after =
                new Customer(before.key(), plan.profile(), before.version().next(), now);
        if (!tools.customers()
                .replace(after, CustomerIntake.handles(plan.profile()).keySet())) {
            return refuse(run, plan);
        }
        tools.audit().record(changed(run, before, after));
        tools.runs().addLines(run.key(), List.of(ImportLine.written(plan, after)));
        return plan;
    }

    private PlannedLine refuse(ImportRun run, PlannedLine plan) {
        Problems problems = new Problems().addGeneral("sales.exchange.error.faster");
        PlannedLine bad = new PlannedLine(plan.line(), Outcome.BAD, plan.existing(), plan.profile(), problems);
        tools.runs().addLines(run.key(), bad.refusals());
        return bad;
    }

    private static AuditEvent changed(ImportRun run, Customer before, Customer after) {
        return new AuditEvent(
                "customer",
                after.key().value(),
                null,
                after.version(),
                "changed",
                after.profile().changesSince(before.profile()),
                run.owner(),
                after.changedAt(),
                run.fileName());
    }

    private static List<PlannedLine> with(List<PlannedLine> plans, Outcome outcome) {
        return plans.stream().filter(plan -> plan.outcome() == outcome).toList();
    }
}
