package org.salescollab.bench.area;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.salescollab.bench.data.GeneratedCustomers;
import org.salescollab.bench.data.TestBed;
import org.salescollab.bench.measure.Contest;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.exchange.ImportRun;

/** The run of an import that was checked before, beside JDBC batches of what it writes, in transactions as large. */
final class ImportArea {

    static final String REGION = "Imported";

    /** Four parts; more take as much longer on both sides. */
    private static final int LINES = 2_000;

    private final int rows;
    private final int lines;
    private final ImportTools tools;
    private final ImportByHand byHand;
    private final GeneratedCustomers customers = new GeneratedCustomers(Area.SEED);

    private ImportArea(TestBed bed, int rows) {
        this.rows = rows;
        this.lines = Math.min(rows, LINES);
        Register.filled(bed, rows);
        this.byHand = new ImportByHand(bed.jdbc(), rows);
        this.tools = new ImportTools(bed);
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
        ImportRun run = tools.checked(profiles.stream()
                .map(profile -> profile.nameZh() + "," + profile.nameEn())
                .collect(Collectors.joining("\n", "nameZh,nameEn\n", "\n")));
        return Contest.of(
                        "import 2,000 new lines",
                        rows,
                        round -> tools.ran(run),
                        round -> byHand.add(run.key(), profiles))
                .comparing(done -> byHand.added())
                .undoing(done -> forget(run, byHand::forgetAdded));
    }

    private Contest<?> changed() {
        List<CustomerProfile> profiles =
                IntStream.range(0, lines).mapToObj(customers::profile).toList();
        ImportRun run = tools.checked(IntStream.rangeClosed(1, lines)
                .mapToObj(i -> "CUST-" + i + "," + REGION)
                .collect(Collectors.joining("\n", "key,region\n", "\n")));
        return Contest.of(
                        "import 2,000 changed lines",
                        rows,
                        round -> tools.ran(run),
                        round -> byHand.change(run.key(), profiles))
                .comparing(done -> byHand.changed())
                .undoing(done -> forget(run, byHand::forgetChanged));
    }

    private void forget(ImportRun checked, Runnable rowsToo) {
        rowsToo.run();
        tools.beginAgain(checked);
    }
}
