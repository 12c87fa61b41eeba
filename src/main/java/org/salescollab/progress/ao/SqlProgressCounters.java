package org.salescollab.progress.ao;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.progress.DateRange;
import org.salescollab.progress.ProgressCounters;
import org.salescollab.progress.StageSum;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.WeightedAmount;
import org.salescollab.shared.ProjectId;

/** One GROUP BY over {@code SALES_PROJECT}; a second one only beyond {@value #IN_LIST} projects. */
public final class SqlProgressCounters implements ProgressCounters {

    /** Databases limit the length of an IN list. */
    private static final int IN_LIST = 450;

    /**
     * Amount times chance may leave 64 bits, and exact decimals are slow to compute for each row; so rows of one chance are
     * summed as plain numbers first, and only these sums are multiplied.
     */
    private static final String SUMS = "SELECT [STAGE], SUM([N]), SUM([BASE]),"
            + " SUM(CAST([BASE] AS DECIMAL(38, 0)) * [CHANCE]), SUM([NO_RATE]) FROM ("
            + "SELECT [STAGE], [CHANCE], COUNT(*) AS [N], SUM([BASE_MINOR]) AS [BASE],"
            + " SUM(CASE WHEN [AMOUNT_MINOR] IS NOT NULL AND [BASE_MINOR] IS NULL THEN 1 ELSE 0 END) AS [NO_RATE]"
            + " FROM {SALES_PROJECT} WHERE [PROJECT_ID] IN (%s)%s GROUP BY [STAGE], [CHANCE]) [SUMS] GROUP BY [STAGE]";

    private final SqlRunner sql;

    public SqlProgressCounters(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public List<StageSum> byStage(Set<ProjectId> projects, DateRange expectedClose) {
        List<Long> ids = projects.stream().map(ProjectId::value).sorted().toList();
        List<StageSum> sums = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IN_LIST) {
            sums.addAll(sums(ids.subList(from, Math.min(from + IN_LIST, ids.size())), expectedClose));
        }
        return sums;
    }

    private List<StageSum> sums(List<Long> ids, DateRange range) {
        StringBuilder dates = new StringBuilder();
        List<Object> args = new ArrayList<>(ids);
        bound(range.from(), " AND [CLOSE_DAY] >= ?", dates, args);
        bound(range.to(), " AND [CLOSE_DAY] <= ?", dates, args);
        return sql.query(SUMS.formatted(SqlRunner.placeholders(ids.size()), dates), args, SqlProgressCounters::sum);
    }

    private static void bound(@Nullable LocalDate day, String condition, StringBuilder where, List<Object> args) {
        if (day != null) {
            where.append(condition);
            args.add((int) day.toEpochDay());
        }
    }

    private static StageSum sum(ResultSet row) throws SQLException {
        return new StageSum(
                Stage.ofCode(row.getString(1)).orElse(Stage.UNMAPPED),
                row.getLong(2),
                whole(row.getBigDecimal(3)).longValueExact(),
                new WeightedAmount(whole(row.getBigDecimal(4))),
                row.getLong(5));
    }

    private static BigInteger whole(@Nullable BigDecimal sum) {
        return sum == null ? BigInteger.ZERO : sum.toBigIntegerExact();
    }
}
