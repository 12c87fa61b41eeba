package org.salescollab.salesproject.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.salescollab.salesproject.SalesProjectSamples.eastUnited;
import static org.salescollab.salesproject.SalesProjectSamples.project;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.SalesProject;
import org.salescollab.salesproject.SalesProjects;
import org.salescollab.salesproject.SalesProjectsContract;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.IssueId;
import org.salescollab.testing.AoDatabase;

class AoSalesProjectsIT extends SalesProjectsContract {

    private final AoDatabase database = AoDatabase.h2(SalesProjectRow.class);
    private final SalesProjects projects =
            new AoSalesProjects(new SqlRunner(database.sql(), Ready.now(), "SALES_PROJECT"));

    @Override
    protected SalesProjects projects() {
        return projects;
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void oneHundredIssuesAreReadByOneStatement() {
        List<IssueId> ids =
                LongStream.rangeClosed(1, 100).mapToObj(IssueId::new).toList();
        ids.forEach(id -> projects.put(project(id.value(), Stage.S1, null, null, null)));
        assertThat(database.statementsOf(
                        () -> assertThat(projects.byIssues(ids)).hasSize(100)))
                .hasSize(1);
    }

    @Test
    void twoHundredReadingsCostThreeStatements() {
        List<SalesProject> readings = LongStream.rangeClosed(1, 200)
                .mapToObj(id -> project(id, Stage.S1, null, null, null))
                .toList();
        projects.putAll(readings.subList(0, 100));
        assertThat(database.statementsOf(() -> projects.putAll(readings))).hasSize(3);
        assertThat(projects.issuesIn(readings.get(0).project())).hasSize(200);
    }

    @Test
    void aNewReadingCostsTwoStatementsAndAChangedOneOne() {
        assertThat(database.statementsOf(() -> projects.put(eastUnited()))).hasSize(2);
        assertThat(database.statementsOf(() -> projects.put(eastUnited()))).hasSize(1);
    }

    @Test
    void parallelFirstReadingsOfManyIssuesAreAllStored() throws Exception {
        List<SalesProject> readings = LongStream.rangeClosed(1, 50)
                .mapToObj(id -> project(id, Stage.S1, null, null, null))
                .toList();
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int from = i * 5;
            writers.add(() -> {
                projects.putAll(readings.subList(from, from + 15));
                return true;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (var done : threads.invokeAll(writers)) {
            done.get();
        }
        threads.shutdown();
        assertThat(projects.issuesIn(readings.get(0).project())).hasSize(50);
    }

    @Test
    void aRateIsAppliedByOneStatementHoweverManyRows() {
        for (long id = 1; id <= 50; id++) {
            projects.put(project(id, Stage.S1, java.math.BigDecimal.TEN, "EUR", null));
        }
        assertThat(database.statementsOf(() -> projects.recompute("EUR", "CNY", java.math.BigDecimal.TEN)))
                .hasSize(1);
    }

    @Test
    void parallelFirstReadingsOfOneIssueLeaveTheNewest() throws Exception {
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            SalesProject reading = org.salescollab.salesproject.SalesProjectSamples.changed(
                    eastUnited(), null, eastUnited().updated().plusSeconds(i));
            writers.add(() -> {
                projects.put(reading);
                return true;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (var done : threads.invokeAll(writers)) {
            done.get();
        }
        threads.shutdown();
        assertThat(projects.byIssue(eastUnited().issue()).orElseThrow().updated())
                .isEqualTo(eastUnited().updated().plusSeconds(19));
    }
}
