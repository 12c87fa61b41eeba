package org.salescollab.bench.area;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.salescollab.bench.data.TestBed;
import org.salescollab.bench.measure.Agreement;
import org.salescollab.bench.measure.Contest;
import org.salescollab.bench.measure.Effort;
import org.salescollab.bench.measure.Result;
import org.salescollab.bench.measure.Sampler;

/** What holds on every database: both sides of each comparison do the same, and the app sends what it promises. */
abstract class AreaContract {

    private static final int ROWS = 1_000;
    private static final int ROUNDS = 20;

    /** The most statements each comparison may cost the app; registering depends on how the database gives numbers. */
    private static final Map<String, Integer> PROMISED = Map.ofEntries(
            entry("role panel of one issue", 1),
            entry("progress of all projects", 1),
            entry("progress of one project", 1),
            entry("progress of one quarter", 1),
            entry("customer list, first page", 2),
            entry("customer list, deep page", 2),
            entry("customer list, tier and status", 2),
            entry("customer list, one owner", 2),
            entry("customer list, text inside", 2),
            entry("search while typing, names that begin so", 3),
            entry("search while typing, text inside names", 3),
            entry("search while typing, nothing found", 2),
            entry("customer by key", 1),
            entry("limited reader types, names that begin so", 4),
            entry("limited reader types, text inside names", 4),
            entry("limited reader types, nothing found", 3),
            entry("limited reader's customer list, first page", 3),
            entry("customer page, 1,000 projects and people", 7),
            entry("customer page, few projects and people", 6),
            entry("register a customer", 15),
            entry("import 2,000 new lines", 35),
            entry("import 2,000 changed lines", 40),
            entry("import a file: read, check and write its lines", 60),
            entry("undo the import of a file", 40),
            entry("reconcile 200 rows that are right", 1),
            entry("build 200 rows", 4),
            entry("note a changed issue", 1),
            entry("add a sales project's row", 2),
            entry("change a sales project's row", 1));

    protected abstract TestBed open();

    @ParameterizedTest
    @EnumSource
    void bothSidesDoTheSameAndTheAppSendsNoMoreThanItPromises(Area area) throws Exception {
        try (TestBed bed = open()) {
            Sampler sampler = new Sampler(
                    Effort.QUICK,
                    System::nanoTime,
                    work -> bed.app().statementsOf(work).size());
            List<Contest<?>> contests = area.contests(bed, ROWS);
            assertThat(contests).isNotEmpty();
            for (Contest<?> contest : contests) {
                Agreement.require(contest, contest.isLengthy() ? 1 : ROUNDS);
                Result result = sampler.measure(contest);
                assertThat(result.failed()).as(result.name()).isFalse();
                assertThat(result.statements()).as(result.name()).isBetween(1, PROMISED.get(result.name()));
            }
        }
    }
}
