package org.salescollab.exchange.ao;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.access.InMemoryCustomerPolicies;
import org.salescollab.audit.ao.AoAuditLog;
import org.salescollab.audit.ao.SqlAuditBatch;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerDirectory;
import org.salescollab.customer.CustomerFilter;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.ao.AoCustomers;
import org.salescollab.customer.ao.SqlCustomerBatches;
import org.salescollab.exchange.ColumnNames;
import org.salescollab.exchange.CustomerExport;
import org.salescollab.exchange.CustomerImport;
import org.salescollab.exchange.ImportField;
import org.salescollab.exchange.ImportLine;
import org.salescollab.exchange.ImportRetention;
import org.salescollab.exchange.ImportRun;
import org.salescollab.exchange.ImportWatch;
import org.salescollab.exchange.ImportWork;
import org.salescollab.exchange.ImportWrites;
import org.salescollab.exchange.Tools;
import org.salescollab.exchange.file.Xlsx;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.ActiveObjectsTx;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.ao.AoSalesProjects;
import org.salescollab.salesproject.ao.SqlCustomerUse;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.FreeLocks;
import org.salescollab.testing.AoDatabase;

/** A register with everything that imports need, over a real database; background work runs when a test says so. */
final class ImportSite {

    static final Actor ADMIN = new Actor("huangshan", Locale.ENGLISH, ZoneOffset.UTC);
    /** Imports too, but knows of the customers in the East only once somebody says so. */
    static final Actor EASTERN = new Actor("eastern", Locale.ENGLISH, ZoneOffset.UTC);

    static final Actor SELLER = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);

    final Deque<Runnable> background = new ArrayDeque<>();
    final CustomerDirectory directory;
    final CustomerLookup lookup;
    final CustomerImport imports;
    final CustomerExport export;
    final ImportWatch watch;
    final ImportRetention retention;
    final SetClock clock = new SetClock();
    final AoSalesProjects salesProjects;
    final SqlImportRuns runs;
    final AoAuditLog audit;
    final InMemoryCustomerPolicies policies = new InMemoryCustomerPolicies();

    /** What somebody else does between the plan of the next part and its writing. */
    Runnable beforeWriting = () -> {};

    /** Heads are the fields' codes. */
    private static final class Codes implements ColumnNames {
        @Override
        public String head(ImportField field, Locale locale) {
            return field.code();
        }

        @Override
        public List<String> known(ImportField field) {
            return List.of();
        }

        @Override
        public List<String> labels(String i18nKey) {
            return List.of();
        }
    }

    /** Stands still until a test lets time pass. */
    static final class SetClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T03:30:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    ImportSite(AoDatabase database) {
        SqlRunner sql = new SqlRunner(database.sql(), Ready.now(), "IMPORT_RUN");
        FakeRights rights = new FakeRights()
                .license("limin", "huangshan", "eastern")
                .admin("huangshan")
                .group("east", "eastern");
        AccessGate gate = new AccessGate(rights, policies);
        CustomerVisibility visibility = new CustomerVisibility(gate, (user, accepted) -> Set.of());
        FakePeople people = new FakePeople().add("limin", "Li Min");
        AoCustomers customers = new AoCustomers(database.activeObjects());
        SqlCustomerBatches batches = new SqlCustomerBatches(sql);
        ActiveObjectsTx tx = new ActiveObjectsTx(database.activeObjects(), Ready.now());
        audit = new AoAuditLog(database.activeObjects());
        runs = new SqlImportRuns(sql, clock);
        salesProjects = new AoSalesProjects(sql);
        ImportWrites raced = raced(new SqlImportWrites(sql, batches, new SqlAuditBatch(sql), runs));
        Tools tools = new Tools(runs, raced, customers, visibility, new SqlCustomerUse(sql), people);
        ImportWork work = new ImportWork(tools, new Codes(), new FreeLocks(), clock);
        CustomerImport.Sources sources = new CustomerImport.Sources(new Xlsx(), new Codes());
        directory = new CustomerDirectory(customers, gate, visibility, people, audit, tx, clock);
        lookup = new CustomerLookup(customers, visibility);
        imports = new CustomerImport(gate, runs, work, sources, (name, job) -> background.add(job), clock);
        export = new CustomerExport(gate, lookup, people, new Codes(), new Xlsx());
        retention = new ImportRetention(runs, clock);
        watch = new ImportWatch(runs, work, (name, job) -> background.add(job), new FreeLocks());
    }

    private ImportWrites raced(ImportWrites writes) {
        return new ImportWrites() {
            @Override
            public void add(ImportRun run, List<PlannedCustomer> fresh, List<ImportLine> others, Instant at) {
                race();
                writes.add(run, fresh, others, at);
            }

            @Override
            public Set<CustomerKey> change(ImportRun run, List<Change> changes, String by) {
                race();
                return writes.change(run, changes, by);
            }

            @Override
            public boolean remove(ImportRun run, List<Customer> gone, String by, Instant at) {
                race();
                return writes.remove(run, gone, by, at);
            }
        };
    }

    private void race() {
        Runnable once = beforeWriting;
        beforeWriting = () -> {};
        once.run();
    }

    ImportRun upload(String csv) {
        return imports.upload(ADMIN, "customers.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    ImportRun checked(String csv, ImportRun.Duplicates duplicates) {
        return checked(upload(csv), duplicates);
    }

    ImportRun checked(ImportRun run, ImportRun.Duplicates duplicates) {
        return checked(ADMIN, run, duplicates);
    }

    ImportRun checked(Actor actor, ImportRun run, ImportRun.Duplicates duplicates) {
        Map<String, Integer> columns = new java.util.HashMap<>();
        run.choice().mapping().columns().forEach((field, column) -> columns.put(field.code(), column));
        imports.check(actor, run.key(), columns, duplicates);
        return worked(actor, run);
    }

    ImportRun ran(ImportRun run, ImportRun.Mode mode) {
        imports.run(ADMIN, run.key(), mode);
        return worked(run);
    }

    ImportRun undone(ImportRun run) {
        imports.undo(ADMIN, run.key());
        return worked(run);
    }

    /** Does what waits in the background. */
    ImportRun worked(ImportRun run) {
        return worked(ADMIN, run);
    }

    ImportRun worked(Actor actor, ImportRun run) {
        while (!background.isEmpty()) {
            background.remove().run();
        }
        return imports.get(actor, run.key());
    }

    byte[] csv() throws IOException {
        return csv(SELLER);
    }

    byte[] csv(Actor actor) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.csv(actor, CustomerFilter.ALL, out);
        return out.toByteArray();
    }

    byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.workbook(SELLER, CustomerFilter.ALL, out);
        return out.toByteArray();
    }
}
