package org.salescollab.bench.area;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.salescollab.bench.data.GeneratedProjects;
import org.salescollab.bench.data.TestBed;
import org.salescollab.bench.measure.Contest;
import org.salescollab.salesproject.FakeStatusMoves;
import org.salescollab.salesproject.FxRate;
import org.salescollab.salesproject.FxRates;
import org.salescollab.salesproject.InMemoryFxRates;
import org.salescollab.salesproject.IssueFacts;
import org.salescollab.salesproject.ReadModel;
import org.salescollab.salesproject.SalesIssues;
import org.salescollab.salesproject.SalesProject;
import org.salescollab.salesproject.SalesProjectSamples;
import org.salescollab.salesproject.SalesStory;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.salesproject.ao.AoIssueChanges;
import org.salescollab.salesproject.ao.AoSalesProjects;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.ProjectId;
import org.salescollab.timeline.ao.AoTimeline;

/**
 * What the reconcile job does with each two hundred issues: comparing rows that are right, building rows that are
 * missing. Reading the issues is Jira's part and left out; what the app computes from them is in its time.
 */
final class Refreshing {

    private static final int CHUNK = 200;
    private static final int CHUNKS = 20;

    private final int rows;
    private final GeneratedProjects generated;
    private final ReadModel readModel;
    private final KnownIssues issues = new KnownIssues();
    private final ProjectsByHand byHand;

    Refreshing(TestBed bed, int rows, GeneratedProjects generated) {
        this.rows = rows;
        this.generated = generated;
        this.byHand = new ProjectsByHand(bed);
        this.readModel = new ReadModel(
                issues,
                new AoSalesProjects(bed.appSql()),
                new AoIssueChanges(bed.app().activeObjects(), bed.appSql(), ReadModelArea.CLOCK),
                generated.site(),
                generated.site(),
                rates(),
                new FakeStatusMoves(),
                new SalesStory(new AoTimeline(bed.app().activeObjects(), bed.appSql())),
                TemplateRef::first,
                ReadModelArea.CLOCK);
    }

    private static FxRates rates() {
        FxRates rates = new InMemoryFxRates();
        SalesProjectSamples.DEMO_RATES
                .rates()
                .forEach((currency, rate) -> rates.put(new FxRate(currency, LocalDate.of(2026, 1, 1), rate)));
        return rates;
    }

    List<Contest<?>> contests() {
        return List.of(reconcile(), build());
    }

    private Contest<?> reconcile() {
        int chunks = Math.max(1, Math.min(CHUNKS, rows / CHUNK));
        List<List<IssueFacts>> facts = facts(1, chunks, Math.min(CHUNK, rows));
        List<List<IssueId>> ids = facts.stream().map(Refreshing::ids).toList();
        return Contest.of(
                        "reconcile 200 rows that are right",
                        rows,
                        round -> refresh(facts.get(round % chunks), ids.get(round % chunks)),
                        round -> byHand.read(ids.get(round % chunks)).stream()
                                .map(SalesProject::issue)
                                .toList())
                .comparing(byHand::read);
    }

    private Contest<?> build() {
        List<List<IssueFacts>> facts = facts(rows + 1L, CHUNKS, CHUNK);
        List<List<IssueId>> ids = facts.stream().map(Refreshing::ids).toList();
        List<List<SalesProject>> projects = facts.stream().map(this::projects).toList();
        return Contest.of(
                        "build 200 rows",
                        rows,
                        round -> refresh(facts.get(round % CHUNKS), ids.get(round % CHUNKS)),
                        round -> byHand.upsertAll(projects.get(round % CHUNKS)))
                .comparing(byHand::read)
                .undoing(byHand::remove);
    }

    private List<IssueId> refresh(List<IssueFacts> facts, List<IssueId> ids) {
        issues.known = facts;
        readModel.refresh(ids);
        return ids;
    }

    private List<List<IssueFacts>> facts(long first, int chunks, int size) {
        return IntStream.range(0, chunks)
                .mapToObj(i -> LongStream.range(first + (long) i * size, first + (i + 1L) * size)
                        .mapToObj(generated::facts)
                        .toList())
                .toList();
    }

    private List<SalesProject> projects(List<IssueFacts> facts) {
        return facts.stream().map(each -> generated.reading().of(each, null)).toList();
    }

    private static List<IssueId> ids(List<IssueFacts> facts) {
        return facts.stream().map(IssueFacts::issue).toList();
    }

    /** The platform's issues; answers at once what it was given. */
    private static final class KnownIssues implements SalesIssues {

        private List<IssueFacts> known = List.of();

        @Override
        public List<IssueFacts> read(Collection<IssueId> asked) {
            return known;
        }

        @Override
        public List<IssueId> idsIn(ProjectId project) {
            return ids(known);
        }
    }
}
