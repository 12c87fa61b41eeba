package org.salescollab.stage.ao;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.ao.InLists;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.Probability;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Money;
import org.salescollab.stage.StageStay;
import org.salescollab.stage.StageStays;

/** Stays in the table {@code STAGE_STAY}. */
public final class SqlStageStays implements StageStays {

    private static final String OF_ISSUE = "SELECT * FROM {STAGE_STAY} WHERE [ISSUE_ID] = ? ORDER BY [STAY_NO]";

    private static final String INSERT = "INSERT INTO {STAGE_STAY} ([ISSUE_ID], [STAY_NO], [STAGE], [ENTERED_AT],"
            + " [LEFT_AT], [MOVED_BY], [AMOUNT_MINOR], [CURRENCY], [CHANCE]) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String OF_WON = "SELECT s.[LEFT_AT] - s.[ENTERED_AT] FROM {STAGE_STAY} s"
            + " JOIN {SALES_PROJECT} p ON p.[ISSUE_ID] = s.[ISSUE_ID]"
            + " WHERE s.[STAGE] = ? AND s.[LEFT_AT] IS NOT NULL AND p.[STAGE] = ?"
            + " ORDER BY s.[LEFT_AT] DESC, s.[ID]";

    private final SqlRunner sql;

    public SqlStageStays(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public List<StageStay> of(IssueId issue) {
        return sql.query(OF_ISSUE, List.of(issue.value()), SqlStageStays::read);
    }

    @Override
    public void replace(Map<IssueId, List<StageStay>> stays) {
        sql.together(() -> {
            remove(stays.keySet());
            sql.batch(
                    INSERT,
                    stays.values().stream()
                            .flatMap(List::stream)
                            .map(SqlStageStays::values)
                            .toList());
            return stays.size();
        });
    }

    @Override
    public void remove(Collection<IssueId> issues) {
        InLists.each(
                numbers(issues),
                ids -> sql.update(
                        "DELETE FROM {STAGE_STAY} WHERE [ISSUE_ID] IN (" + SqlRunner.placeholders(ids.size()) + ")",
                        ids));
    }

    @Override
    public List<Long> daysOfWon(Stage stage, int most) {
        return sql.query(OF_WON, List.of(stage.code(), Stage.S8.code()), most, row -> row.getLong(1)).stream()
                .map(millis -> Duration.ofMillis(millis).toDays())
                .sorted()
                .toList();
    }

    private static List<@Nullable Object> values(StageStay stay) {
        Money amount = stay.amount();
        Instant left = stay.left();
        return Arrays.asList(
                stay.issue().value(),
                stay.number(),
                stay.stage().code(),
                stay.entered().toEpochMilli(),
                left == null ? null : left.toEpochMilli(),
                stay.byKey(),
                amount == null ? null : amount.minor(),
                amount == null ? null : amount.currency(),
                stay.probability().basisPoints());
    }

    private static StageStay read(ResultSet row) throws SQLException {
        long left = row.getLong("LEFT_AT");
        boolean stays = row.wasNull();
        long minor = row.getLong("AMOUNT_MINOR");
        boolean none = row.wasNull();
        return new StageStay(
                new IssueId(row.getLong("ISSUE_ID")),
                row.getInt("STAY_NO"),
                Stage.ofCode(row.getString("STAGE")).orElse(Stage.UNMAPPED),
                Instant.ofEpochMilli(row.getLong("ENTERED_AT")),
                stays ? null : Instant.ofEpochMilli(left),
                row.getString("MOVED_BY"),
                none ? null : new Money(minor, row.getString("CURRENCY")),
                new Probability(row.getInt("CHANCE")));
    }

    private static List<Long> numbers(Collection<IssueId> issues) {
        return issues.stream().map(IssueId::value).toList();
    }
}
