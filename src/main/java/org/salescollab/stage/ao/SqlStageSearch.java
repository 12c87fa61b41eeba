package org.salescollab.stage.ao;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.IssueId;
import org.salescollab.stage.StageAge;
import org.salescollab.stage.StageSearch;

/** Searches the stays that haven't ended. */
public final class SqlStageSearch implements StageSearch {

    private static final String IN_STAGE =
            "SELECT s.[ISSUE_ID] FROM {STAGE_STAY} s WHERE s.[LEFT_AT] IS NULL AND s.[STAGE] = ?";

    private static final List<Stage> ROTTING = Stage.DEFAULTS.stream()
            .filter(stage -> stage.isOpen() && stage.rotDays() > 0)
            .toList();

    /** Each stage has its own patience, so it is compared stage by stage. */
    private static final String STALE = "SELECT s.[ISSUE_ID] FROM {STAGE_STAY} s WHERE s.[LEFT_AT] IS NULL AND ("
            + ROTTING.stream()
                    .map(stage -> "(s.[STAGE] = ? AND s.[ENTERED_AT] < ? AND NOT EXISTS (SELECT 1 FROM {INTERACTION} i"
                            + " WHERE i.[ISSUE_ID] = s.[ISSUE_ID] AND i.[HAPPENED_AT] >= ?))")
                    .collect(joining(" OR "))
            + ")";

    private final SqlRunner sql;

    public SqlStageSearch(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public List<IssueId> in(Stage stage, @Nullable StageAge age, Instant now) {
        return age == null
                ? issues(IN_STAGE, List.of(stage.code()))
                : issues(
                        IN_STAGE + " AND s.[ENTERED_AT] " + age.sign().ofEntry() + " ?",
                        List.of(stage.code(), age.entry(now).toEpochMilli()));
    }

    @Override
    public List<IssueId> stale(Instant now) {
        List<Object> args = new ArrayList<>();
        for (Stage stage : ROTTING) {
            // More than so many whole days: one day more has passed.
            long before = now.minus(Duration.ofDays(stage.rotDays() + 1L)).toEpochMilli() + 1;
            args.addAll(List.of(stage.code(), before, before));
        }
        return issues(STALE, args);
    }

    private List<IssueId> issues(String statement, List<Object> args) {
        return sql.query(statement, args, row -> new IssueId(row.getLong(1)));
    }
}
