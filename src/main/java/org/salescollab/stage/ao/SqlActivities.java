package org.salescollab.stage.ao;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.IssueId;
import org.salescollab.stage.Activities;

/** Interactions that were logged with an issue. */
public final class SqlActivities implements Activities {

    private static final String LAST = "SELECT MAX([HAPPENED_AT]) FROM {INTERACTION} WHERE [ISSUE_ID] = ?";

    private final SqlRunner sql;

    public SqlActivities(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Instant> last(IssueId issue) {
        return sql.query(LAST, List.of(issue.value()), row -> Optional.ofNullable((Number) row.getObject(1))).stream()
                .flatMap(Optional::stream)
                .map(millis -> Instant.ofEpochMilli(millis.longValue()))
                .findFirst();
    }
}
