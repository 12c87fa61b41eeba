package org.salescollab.bench.area;

import java.util.List;
import org.salescollab.bench.data.AssignmentTable;
import org.salescollab.bench.data.GeneratedProjects;
import org.salescollab.bench.data.ProjectTable;
import org.salescollab.bench.data.TestBed;
import org.salescollab.bench.measure.Contest;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerFilter;
import org.salescollab.customer.CustomerList;
import org.salescollab.customer.CustomerOrder;

/** Searching and listing for somebody who sees some customers only: by region and tier, as owner, and as collaborator. */
final class LimitedReaderArea {

    private static final int LINES = 50;
    private static final CustomerOrder BY_NAME = new CustomerOrder(CustomerOrder.Column.NAME_EN, false);

    private final TestBed bed;
    private final int rows;
    private final Register register;

    private LimitedReaderArea(TestBed bed, int rows) {
        this.bed = bed;
        this.rows = rows;
        ProjectTable.fill(bed, new GeneratedProjects(Area.SEED), rows);
        // A tenth: everybody then works for a hundred customers of 100,000, within what the app looks at.
        AssignmentTable.fill(bed, Area.SEED, rows / 10);
        this.register = Register.filled(bed, rows);
    }

    static List<Contest<?>> contests(TestBed bed, int rows) {
        return new LimitedReaderArea(bed, rows).contests();
    }

    private List<Contest<?>> contests() {
        return List.of(
                search("limited reader types, names that begin so", CustomerSearchArea.BEGINNINGS),
                search("limited reader types, text inside names", CustomerSearchArea.INSIDE),
                search("limited reader types, nothing found", CustomerSearchArea.NOWHERE),
                firstPage());
    }

    private Contest<List<Customer>> search(String name, List<String> typed) {
        return Contest.of(
                name,
                rows,
                round -> register.lookup()
                        .suggest(Register.LIMITED, typed.get(round % typed.size()), SearchByHand.SUGGESTIONS),
                round -> bed.jdbc()
                        .with(connection -> SearchByHand.search(
                                connection, typed.get(round % typed.size()), SeenByHand.limited(connection))));
    }

    private Contest<?> firstPage() {
        PageByHand byHand = new PageByHand(bed.jdbc(), BY_NAME, LINES);
        CustomerList wanted = new CustomerList(CustomerFilter.ALL, BY_NAME, LINES, null);
        return Contest.of(
                "limited reader's customer list, first page",
                rows,
                round -> register.lookup().list(Register.LIMITED, wanted),
                round -> {
                    SeenByHand seen = bed.jdbc().with(SeenByHand::limited);
                    return byHand.page(seen.condition(), seen.args(), null);
                });
    }
}
