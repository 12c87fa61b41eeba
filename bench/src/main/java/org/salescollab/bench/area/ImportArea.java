package org.salescollab.bench.area;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.audit.ao.SqlAuditBatch;
import org.salescollab.bench.data.GeneratedCustomers;
import org.salescollab.bench.data.TestBed;
import org.salescollab.bench.measure.Contest;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.ao.AoCustomers;
import org.salescollab.customer.ao.SqlCustomerBatches;
import org.salescollab.exchange.ColumnNames;
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

/** The run of an import that was checked before, beside JDBC batches of what it writes, in transactions as large. */
final class ImportArea {

    static final Actor ADMIN = new Actor("admin", Locale.ENGLISH, java.time.ZoneOffset.UTC);
    static final String REGION = "Imported";

    /** Four parts; more take as much longer on both sides. */
    private static final int LINES = 2_000;

    private final int rows;
    private final int lines;
    private final SqlImportRuns runs;
    private final CustomerImport imports;
    private final ImportByHand byHand;
    private final GeneratedCustomers customers = new GeneratedCustomers(Area.SEED);

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

    private ImportArea(TestBed bed, int rows) {
        this.rows = rows;
        this.lines = Math.min(rows, LINES);
        Register.filled(bed, rows);
        this.byHand = new ImportByHand(bed.jdbc(), rows);
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

    static List<Contest<?>> contests(TestBed bed, int rows) {
        ImportArea area = new ImportArea(bed, rows);
        return List.of(area.fresh(), area.changed());
    }

    private Contest<?> fresh() {
        List<CustomerProfile> profiles = IntStream.range(rows, rows + lines)
                .mapToObj(customers::profile)
                .map(profile -> CustomerProfile.named(profile.nameZh(), profile.nameEn()))
                .toList();
        ImportRun run = checked(profiles.stream()
                .map(profile -> profile.nameZh() + "," + profile.nameEn())
                .collect(Collectors.joining("\n", "nameZh,nameEn\n", "\n")));
        return Contest.of("import 2,000 new lines", rows, round -> ran(run), round -> byHand.add(run.key(), profiles))
                .comparing(done -> byHand.added())
                .undoing(done -> forget(run, byHand::forgetAdded));
    }

    private Contest<?> changed() {
        List<CustomerProfile> profiles =
                IntStream.range(0, lines).mapToObj(customers::profile).toList();
        ImportRun run = checked(IntStream.rangeClosed(1, lines)
                .mapToObj(i -> "CUST-" + i + "," + REGION)
                .collect(Collectors.joining("\n", "key,region\n", "\n")));
        return Contest.of(
                        "import 2,000 changed lines",
                        rows,
                        round -> ran(run),
                        round -> byHand.change(run.key(), profiles))
                .comparing(done -> byHand.changed())
                .undoing(done -> forget(run, byHand::forgetChanged));
    }

    private ImportRun checked(String csv) {
        ImportRun run = imports.upload(ADMIN, "bench.csv", csv.getBytes(StandardCharsets.UTF_8));
        Map<String, Integer> columns = new HashMap<>();
        run.choice().mapping().columns().forEach((field, column) -> columns.put(field.code(), column));
        return imports.check(ADMIN, run.key(), columns, ImportRun.Duplicates.SKIP);
    }

    private Integer ran(ImportRun run) {
        ImportRun ran = imports.run(ADMIN, run.key(), ImportRun.Mode.SKIP_BAD_LINES);
        return ran.counts().made() + ran.counts().changed();
    }

    private void forget(ImportRun checked, Runnable rowsToo) {
        rowsToo.run();
        runs.forgetLines(checked.key());
        runs.count(checked.key(), checked.counts());
        runs.move(checked.key(), Set.of(ImportRun.State.DONE), ImportRun.State.CHECKED);
    }
}
