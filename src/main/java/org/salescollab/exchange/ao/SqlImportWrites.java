package org.salescollab.exchange.ao;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.salescollab.audit.AuditBatch;
import org.salescollab.audit.AuditEvent;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerBatches;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.exchange.ImportLine;
import org.salescollab.exchange.ImportRun;
import org.salescollab.exchange.ImportRuns;
import org.salescollab.exchange.ImportWrites;
import org.salescollab.exchange.Outcome;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.platform.ao.UniqueRules;
import org.salescollab.shared.CustomerKey;

/** A part of an import in one transaction of plain SQL: 6 statements for new and for changed customers each, however many lines. */
public final class SqlImportWrites implements ImportWrites {

    private final SqlRunner sql;
    private final CustomerBatches customers;
    private final AuditBatch audit;
    private final ImportRuns runs;

    public SqlImportWrites(SqlRunner sql, CustomerBatches customers, AuditBatch audit, ImportRuns runs) {
        this.sql = sql;
        this.customers = customers;
        this.audit = audit;
        this.runs = runs;
    }

    @Override
    public void add(ImportRun run, List<PlannedCustomer> fresh, List<ImportLine> others, Instant at) {
        UniqueRules.guard(() -> sql.together(() -> {
            List<ImportLine> lines = new ArrayList<>(others);
            if (!fresh.isEmpty()) {
                lines.addAll(added(run, fresh, at));
            }
            runs.addLines(run.key(), lines);
            return lines;
        }));
    }

    private List<ImportLine> added(ImportRun run, List<PlannedCustomer> fresh, Instant at) {
        List<Customer> added =
                customers.addAll(fresh.stream().map(PlannedCustomer::profile).toList(), at);
        audit.record(added.stream().map(customer -> registered(run, customer)).toList());
        List<ImportLine> lines = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            Customer customer = added.get(i);
            int version = customer.version().number();
            lines.add(new ImportLine(
                    0, fresh.get(i).line(), Outcome.NEW, customer.key(), version, null, null, null, List.of()));
        }
        return lines;
    }

    @Override
    public Set<CustomerKey> change(ImportRun run, List<Change> changes, String by) {
        return UniqueRules.guard(() -> sql.together(() -> {
            Set<CustomerKey> stale =
                    customers.replaceAll(changes.stream().map(Change::after).toList());
            List<Change> done = changes.stream()
                    .filter(change -> !stale.contains(change.after().key()))
                    .toList();
            audit.record(done.stream().map(change -> changed(run, change, by)).toList());
            runs.addLines(
                    run.key(),
                    done.stream().map(Change::line).filter(Objects::nonNull).toList());
            return stale;
        }));
    }

    /** 3 statements, however many there are. */
    @Override
    public boolean remove(ImportRun run, List<Customer> gone, String by, Instant at) {
        try {
            return sql.together(() -> {
                if (customers.removeAll(gone) < gone.size()) {
                    throw new ChangedMeanwhile("a customer of " + run.key());
                }
                audit.record(gone.stream()
                        .map(customer -> removed(run, customer, by, at))
                        .toList());
                return true;
            });
        } catch (ChangedMeanwhile e) {
            return false;
        }
    }

    /** Takes a transaction back. */
    private static final class ChangedMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ChangedMeanwhile(String what) {
            super(what);
        }
    }

    private static AuditEvent changed(ImportRun run, Change change, String by) {
        Customer after = change.after();
        return new AuditEvent(
                "customer",
                after.key().value(),
                null,
                after.version(),
                "changed",
                after.profile().changesSince(change.before().profile()),
                by,
                after.changedAt(),
                run.fileName());
    }

    private static AuditEvent removed(ImportRun run, Customer customer, String by, Instant at) {
        return new AuditEvent(
                "customer",
                customer.key().value(),
                null,
                customer.version().next(),
                "removed",
                CustomerProfile.named(null, null).changesSince(customer.profile()),
                by,
                at,
                run.fileName());
    }

    private static AuditEvent registered(ImportRun run, Customer customer) {
        return new AuditEvent(
                "customer",
                customer.key().value(),
                null,
                customer.version(),
                "registered",
                customer.profile().changesSince(CustomerProfile.named(null, null)),
                run.owner(),
                customer.changedAt(),
                run.fileName());
    }
}
