package org.salescollab.bench.area;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.salescollab.bench.data.GeneratedProjects;
import org.salescollab.bench.data.ProjectTable;
import org.salescollab.bench.data.Sql;
import org.salescollab.bench.data.TestBed;
import org.salescollab.bench.measure.Contest;
import org.salescollab.progress.DateRange;
import org.salescollab.progress.StageSum;
import org.salescollab.progress.ao.SqlProgressCounters;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.WeightedAmount;
import org.salescollab.shared.ProjectId;

/** The numbers of the progress gadget: everything, one project, one quarter. */
final class ProgressArea {

    private static final DateRange QUARTER = new DateRange(
            GeneratedProjects.FIRST_CLOSE.plusMonths(9),
            GeneratedProjects.FIRST_CLOSE.plusMonths(12).minusDays(1));

    /** Amounts times chance may leave 64 bits, so chances are multiplied into sums and not into rows. */
    private static final String FLOOR =
            "SELECT \"STAGE\", SUM(N), SUM(BASE), SUM(BASE * \"CHANCE\"), SUM(NO_RATE) FROM ("
                    + "SELECT \"STAGE\", \"CHANCE\", COUNT(*) AS N, SUM(\"BASE_MINOR\") AS BASE,"
                    + " COUNT(CASE WHEN \"BASE_MINOR\" IS NULL THEN \"AMOUNT_MINOR\" END) AS NO_RATE FROM "
                    + Sql.table("SALES_PROJECT")
                    + " WHERE \"PROJECT_ID\" IN (%s)%s GROUP BY \"STAGE\", \"CHANCE\") SUMS GROUP BY \"STAGE\"";

    private ProgressArea() {}

    static List<Contest<?>> contests(TestBed bed, int rows) {
        ProjectTable.fill(bed, new GeneratedProjects(Area.SEED), rows);
        Set<ProjectId> all = GeneratedProjects.jiraProjects();
        List<ProjectId> each =
                all.stream().sorted(Comparator.comparing(ProjectId::value)).toList();
        return List.of(
                contest(bed, rows, "progress of all projects", round -> all, DateRange.ALWAYS),
                contest(
                        bed,
                        rows,
                        "progress of one project",
                        round -> Set.of(each.get(round % each.size())),
                        DateRange.ALWAYS),
                contest(bed, rows, "progress of one quarter", round -> all, QUARTER));
    }

    private static Contest<List<StageSum>> contest(
            TestBed bed, int rows, String name, java.util.function.IntFunction<Set<ProjectId>> of, DateRange range) {
        SqlProgressCounters counters = new SqlProgressCounters(bed.appSql());
        return Contest.of(
                        name,
                        rows,
                        round -> counters.byStage(of.apply(round), range),
                        round -> floor(bed, of.apply(round), range))
                .comparing(ProgressArea::inOrder);
    }

    private static List<StageSum> inOrder(List<StageSum> sums) {
        return sums.stream()
                .sorted(Comparator.comparing(sum -> sum.stage().code()))
                .toList();
    }

    private static List<StageSum> floor(TestBed bed, Set<ProjectId> projects, DateRange range) {
        List<Object> args = new ArrayList<>();
        projects.forEach(project -> args.add(project.value()));
        String dates = "";
        if (!range.isAlways()) {
            dates = " AND \"CLOSE_DAY\" BETWEEN ? AND ?";
            LongStream.of(range.from().toEpochDay(), range.to().toEpochDay()).forEach(day -> args.add((int) day));
        }
        return bed.jdbc().query(FLOOR.formatted(Sql.marks(projects.size()), dates), args, ProgressArea::sum);
    }

    private static StageSum sum(ResultSet row) throws SQLException {
        BigDecimal base = row.getBigDecimal(3);
        BigDecimal weighted = row.getBigDecimal(4);
        return new StageSum(
                Stage.ofCode(row.getString(1)).orElseThrow(),
                row.getLong(2),
                base == null ? 0 : base.longValueExact(),
                weighted == null ? WeightedAmount.NONE : new WeightedAmount(weighted.toBigIntegerExact()),
                row.getLong(5));
    }
}
