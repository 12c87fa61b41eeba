package org.salescollab.team.ao;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;
import org.salescollab.team.Assignment;
import org.salescollab.team.RoleSearch;

/** Joins current assignments to sales projects. */
public final class SqlRoleSearch implements RoleSearch {

    private static final String HOLDERS = "SELECT p.[ISSUE_ID], r.[HOLDER_KEY] FROM {SALES_PROJECT} p"
            + " LEFT JOIN {ROLE_ASSIGN} r ON r.[OPEN_ISSUE] = p.[ISSUE_ID] AND r.[ROLE_CODE] = ? AND r.[STATUS] = ?"
            + " WHERE p.[STAGE] IN (%s)";

    private static final String HELD =
            "SELECT [OPEN_ISSUE] FROM {ROLE_ASSIGN} WHERE [HOLDER_KEY] = ? AND [ROLE_CODE] = ? AND [OPEN_ISSUE] IS NOT NULL";

    private final SqlRunner sql;

    public SqlRoleSearch(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public Map<IssueId, Optional<String>> holders(RoleCode role, Set<Stage> stages) {
        Map<IssueId, Optional<String>> holders = new HashMap<>();
        if (stages.isEmpty()) {
            return holders;
        }
        List<Object> args = new ArrayList<>(List.of(role.code(), Assignment.Status.ACCEPTED.name()));
        stages.forEach(stage -> args.add(stage.code()));
        sql.query(
                        HOLDERS.formatted(SqlRunner.placeholders(stages.size())),
                        args,
                        row -> Map.entry(new IssueId(row.getLong(1)), Optional.ofNullable(row.getString(2))))
                .forEach(line -> holders.put(line.getKey(), line.getValue()));
        return holders;
    }

    @Override
    public List<IssueId> heldBy(RoleCode role, String userKey) {
        return sql.query(HELD, List.of(userKey, role.code()), row -> new IssueId(row.getLong(1)));
    }
}
