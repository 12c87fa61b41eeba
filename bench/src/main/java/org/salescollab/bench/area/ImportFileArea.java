package org.salescollab.bench.area;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.salescollab.bench.data.GeneratedCustomers;
import org.salescollab.bench.data.TestBed;
import org.salescollab.bench.measure.Contest;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.exchange.ImportRun;

/**
 * A file as large as the register, from its text to the last customer, and its undo. By hand are JDBC batches of what is
 * left in the end, in transactions as large; nothing is read, checked or compared there.
 */
final class ImportFileArea {

    private final int rows;
    private final ImportTools tools;
    private final ImportByHand byHand;
    private final List<CustomerProfile> profiles;
    private final String csv;

    private ImportFileArea(TestBed bed, int rows) {
        this.rows = rows;
        Register.filled(bed, rows);
        this.byHand = new ImportByHand(bed.jdbc(), rows);
        this.tools = new ImportTools(bed);
        GeneratedCustomers customers = new GeneratedCustomers(Area.SEED);
        this.profiles = IntStream.range(rows, rows + rows)
                .mapToObj(customers::profile)
                .map(profile -> CustomerProfile.named(profile.nameZh(), profile.nameEn()))
                .toList();
        this.csv = profiles.stream()
                .map(profile -> profile.nameZh() + "," + profile.nameEn())
                .collect(Collectors.joining("\n", "nameZh,nameEn\n", "\n"));
    }

    static List<Contest<?>> contests(TestBed bed, int rows) {
        ImportFileArea area = new ImportFileArea(bed, rows);
        return List.of(area.whole(), area.undo());
    }

    private Contest<?> whole() {
        return Contest.of(
                        "import a file: read, check and write its lines",
                        rows,
                        round -> imported(),
                        round -> byHand.add("by hand", profiles))
                .comparing(done -> byHand.added())
                .undoing(done -> forget())
                .lengthy();
    }

    /** Each round takes back what was imported before it. */
    private Contest<?> undo() {
        String[] run = new String[1];
        return Contest.of(
                        "undo the import of a file",
                        rows,
                        round -> tools.undone(run[0]),
                        round -> byHand.remove(run[0], profiles))
                .comparing(done -> byHand.added())
                .preparing(() -> run[0] = again())
                .lengthy();
    }

    private Integer imported() {
        ImportRun checked = tools.checked(csv);
        return tools.ran(checked);
    }

    private String again() {
        forget();
        ImportRun checked = tools.checked(csv);
        tools.ran(checked);
        return checked.key();
    }

    private void forget() {
        byHand.forgetAdded();
        byHand.forgetFiles();
    }
}
