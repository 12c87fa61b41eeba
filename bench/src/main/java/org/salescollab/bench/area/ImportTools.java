package org.salescollab.bench.area;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.audit.ao.SqlAuditBatch;
import org.salescollab.bench.data.TestBed;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.ao.AoCustomers;
import org.salescollab.customer.ao.SqlCustomerBatches;
import org.salescollab.exchange.ColumnNames;
import org.salescollab.exchange.Counts;
import org.salescollab.exchange.CustomerImport;
import org.salescollab.exchange.ImportField;
import org.salescollab.exchange.ImportRun;
import org.salescollab.exchange.ImportWork;
import org.salescollab.exchange.Tools;
import org.salescollab.exchange.ao.SqlImportRuns;
import org.salescollab.exchange.ao.SqlImportWrites;
import org.salescollab.exchange.file.Xlsx;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.ao.SqlCustomerUse;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Locks;

/** The app's import on a test bed, done at once instead of in the background, by somebody who may. */
final class ImportTools {

    static final Actor ADMIN = new Actor("admin", Locale.ENGLISH, ZoneOffset.UTC);

    private final SqlImportRuns runs;
    private final CustomerImport imports;

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

    /** There is nobody else. */
    private static final class FreeLocks implements Locks {
        @Override
        public <T> Optional<T> with(String name, Duration patience, Supplier<T> work) {
            return Optional.of(work.get());
        }
    }

    ImportTools(TestBed bed) {
        SqlRunner sql = new SqlRunner(bed.app().sql(), Ready.now(), "IMPORT_RUN");
        this.runs = new SqlImportRuns(sql, Clock.systemUTC());
        this.imports = imports(bed, sql);
    }

    private CustomerImport imports(TestBed bed, SqlRunner sql) {
        AccessGate gate = new AccessGate(new FakeRights().license(ADMIN.key()).admin(ADMIN.key()));
        SqlImportWrites writes = new SqlImportWrites(sql, new SqlCustomerBatches(sql), new SqlAuditBatch(sql), runs);
        Tools tools = new Tools(
                runs,
                writes,
                new AoCustomers(bed.app().activeObjects()),
                new CustomerVisibility(gate, (user, accepted) -> Set.of()),
                new SqlCustomerUse(sql),
                new FakePeople());
        ImportWork work = new ImportWork(tools, new Codes(), new FreeLocks(), Clock.systemUTC());
        CustomerImport.Sources sources = new CustomerImport.Sources(new Xlsx(), new Codes());
        return new CustomerImport(gate, runs, work, sources, (name, job) -> job.run(), Clock.systemUTC());
    }

    ImportRun checked(String csv) {
        ImportRun run = imports.upload(ADMIN, "bench.csv", csv.getBytes(StandardCharsets.UTF_8));
        Map<String, Integer> columns = new HashMap<>();
        run.choice().mapping().columns().forEach((field, column) -> columns.put(field.code(), column));
        return imports.check(ADMIN, run.key(), columns, ImportRun.Duplicates.SKIP);
    }

    Integer ran(ImportRun run) {
        ImportRun ran = imports.run(ADMIN, run.key(), ImportRun.Mode.SKIP_BAD_LINES);
        return ran.counts().made() + ran.counts().changed();
    }

    Integer undone(String run) {
        Counts counts = imports.undo(ADMIN, run).counts();
        return counts.done() - counts.kept();
    }

    /** As if the checked import had not been run. */
    void beginAgain(ImportRun checked) {
        runs.forgetLines(checked.key());
        runs.count(checked.key(), checked.counts());
        runs.move(checked.key(), Set.of(ImportRun.State.DONE), ImportRun.State.CHECKED);
    }
}
