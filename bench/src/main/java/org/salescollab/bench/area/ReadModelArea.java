package org.salescollab.bench.area;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.salescollab.bench.data.CustomerTable;
import org.salescollab.bench.data.GeneratedProjects;
import org.salescollab.bench.data.ProjectTable;
import org.salescollab.bench.data.TestBed;
import org.salescollab.bench.measure.Contest;
import org.salescollab.salesproject.IssueChanges;
import org.salescollab.salesproject.SalesProject;
import org.salescollab.salesproject.SalesProjectSamples;
import org.salescollab.salesproject.SalesProjects;
import org.salescollab.salesproject.ao.AoIssueChanges;
import org.salescollab.salesproject.ao.AoSalesProjects;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Money;

/** The read model: noting a change, writing one row, and what {@link Refreshing} compares. */
final class ReadModelArea {

    static final Clock CLOCK = Clock.fixed(CustomerTable.AT, ZoneOffset.UTC);

    private final int rows;
    private final GeneratedProjects generated;
    private final SalesProjects stored;
    private final IssueChanges changes;
    private final ProjectsByHand byHand;

    private ReadModelArea(TestBed bed, int rows, GeneratedProjects generated) {
        this.rows = rows;
        this.generated = generated;
        this.stored = new AoSalesProjects(bed.appSql());
        this.changes = new AoIssueChanges(bed.app().activeObjects(), bed.appSql(), CLOCK);
        this.byHand = new ProjectsByHand(bed);
    }

    static List<Contest<?>> contests(TestBed bed, int rows) {
        GeneratedProjects generated = new GeneratedProjects(Area.SEED);
        ProjectTable.fill(bed, generated, rows);
        ReadModelArea area = new ReadModelArea(bed, rows, generated);
        // Changing comes last, since the rows it changes are no longer what the issues say.
        return Stream.of(new Refreshing(bed, rows, generated).contests(), area.contests())
                .flatMap(List::stream)
                .toList();
    }

    private List<Contest<?>> contests() {
        return List.of(note(), add(), change());
    }

    private Contest<?> note() {
        return Contest.of("note a changed issue", rows, this::note, byHand::note)
                .comparing(byHand::noted)
                .undoing(byHand::forgetNote);
    }

    private IssueId note(int round) {
        IssueId issue = new IssueId(1 + round);
        changes.note(issue);
        return issue;
    }

    private Contest<?> add() {
        return Contest.of(
                        "add a sales project's row",
                        rows,
                        round -> put(generated.project(rows + 1L + round)),
                        round -> byHand.upsert(generated.project(rows + 1L + round)))
                .comparing(issue -> byHand.read(List.of(issue)))
                .undoing(issue -> byHand.remove(List.of(issue)));
    }

    private Contest<?> change() {
        return Contest.of(
                        "change a sales project's row",
                        rows,
                        round -> put(changed(round)),
                        round -> byHand.upsert(changed(round)))
                .comparing(issue -> byHand.read(List.of(issue)));
    }

    private IssueId put(SalesProject project) {
        stored.put(project);
        return project.issue();
    }

    /** A row with another amount in each round, never older than what is stored. */
    private SalesProject changed(int round) {
        return SalesProjectSamples.changed(
                generated.project(1 + round * 7_919L % rows),
                new Money(1_000L + round, "EUR"),
                CustomerTable.AT.plusSeconds(round));
    }
}
