package org.salescollab.team.ao;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.Department;
import org.salescollab.shared.IssueId;
import org.salescollab.team.DepartmentActivity;

/** What the customers' timelines tell of an issue, by department. */
public final class SqlDepartmentActivity implements DepartmentActivity {

    private static final String LAST = "SELECT [DEPARTMENT], MAX([HAPPENED_AT]) FROM {TIMELINE}"
            + " WHERE [ISSUE_ID] = ? AND [DEPARTMENT] IS NOT NULL GROUP BY [DEPARTMENT]";

    private final SqlRunner sql;

    public SqlDepartmentActivity(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public Map<Department, Instant> last(IssueId issue) {
        return sql
                .query(
                        LAST,
                        List.of(issue.value()),
                        row -> Map.entry(new Department(row.getString(1)), Instant.ofEpochMilli(row.getLong(2))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
