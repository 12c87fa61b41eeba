package org.salescollab.team.ao;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.Complexity;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Version;
import org.salescollab.team.Assignment;
import org.salescollab.team.RoleSearch;
import org.salescollab.team.Step;

/** Joins current assignments to sales projects. */
public final class SqlRoleSearch implements RoleSearch {

    private static final String HOLDERS =
            "SELECT p.[ISSUE_ID], p.[STAGE], p.[TEMPLATE], r.[HOLDER_KEY] FROM {SALES_PROJECT} p"
                    + " LEFT JOIN {ROLE_ASSIGN} r ON r.[OPEN_ISSUE] = p.[ISSUE_ID] AND r.[ROLE_CODE] = ? AND r.[STATUS] = ?"
                    + " WHERE p.[STAGE] IN (%s)";

    private static final String HELD =
            "SELECT [OPEN_ISSUE] FROM {ROLE_ASSIGN} WHERE [HOLDER_KEY] = ? AND [ROLE_CODE] = ? AND [OPEN_ISSUE] IS NOT NULL";

    private static final String PROPOSED =
            "SELECT [ID], [ISSUE_ID], [ROLE_CODE], [SINCE_AT], [LAST_STEP], [SLOT_VERSION]"
                    + " FROM {ROLE_ASSIGN} WHERE [HOLDER_KEY] = ? AND [STATUS] = ? AND [OPEN_ISSUE] IS NOT NULL"
                    + " ORDER BY [SINCE_AT], [ID]";

    private final SqlRunner sql;

    public SqlRoleSearch(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public List<Held> holders(RoleCode role, Set<Stage> stages) {
        if (stages.isEmpty()) {
            return List.of();
        }
        List<Object> args = new ArrayList<>(List.of(role.code(), Assignment.Status.ACCEPTED.name()));
        stages.forEach(stage -> args.add(stage.code()));
        return sql.query(HOLDERS.formatted(SqlRunner.placeholders(stages.size())), args, SqlRoleSearch::held);
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                new IssueId(row.getLong(1)),
                Stage.ofCode(row.getString(2)).orElse(Stage.UNMAPPED),
                TemplateRef.parse(row.getString(3)).orElse(TemplateRef.first(Complexity.STANDARD)),
                Optional.ofNullable(row.getString(4)));
    }

    @Override
    public List<IssueId> heldBy(RoleCode role, String userKey) {
        return sql.query(HELD, List.of(userKey, role.code()), row -> new IssueId(row.getLong(1)));
    }

    @Override
    public List<Assignment> proposedTo(String userKey, int most) {
        return sql.query(
                PROPOSED,
                List.of(userKey, Assignment.Status.PROPOSED.name()),
                most,
                row -> new Assignment(
                        row.getLong("ID"),
                        new IssueId(row.getLong("ISSUE_ID")),
                        new RoleCode(row.getString("ROLE_CODE")),
                        userKey,
                        Assignment.Status.PROPOSED,
                        Instant.ofEpochMilli(row.getLong("SINCE_AT")),
                        null,
                        null,
                        Step.valueOf(row.getString("LAST_STEP")),
                        new Version(row.getInt("SLOT_VERSION"))));
    }
}
