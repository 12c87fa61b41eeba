package org.salescollab.bench.area;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import org.salescollab.bench.data.Jdbc;
import org.salescollab.bench.data.ProjectTable;
import org.salescollab.bench.data.Sql;
import org.salescollab.bench.data.TestBed;
import org.salescollab.salesproject.SalesProject;
import org.salescollab.shared.IssueId;

/** The read model by hand: an upsert that leaves newer rows alone, in the words of each database. */
final class ProjectsByHand {

    private static final String TABLE = Sql.table("SALES_PROJECT");
    private static final String NOTES = Sql.table("ISSUE_CHANGE");
    private static final List<String> COLUMNS = ProjectTable.COLUMNS;
    private static final List<String> CHANGED = COLUMNS.subList(1, COLUMNS.size());

    private static final String POSTGRES_UPSERT = Sql.insert("SALES_PROJECT", COLUMNS)
            + " ON CONFLICT (\"ISSUE_ID\") DO UPDATE SET " + set("EXCLUDED") + " WHERE " + TABLE
            + ".\"ISSUE_UPDATED\" <= EXCLUDED.\"ISSUE_UPDATED\"";

    private static final String H2_UPSERT = "MERGE INTO " + TABLE + " T USING (VALUES ("
            + COLUMNS.stream().map(ProjectsByHand::typedMark).collect(joining(", ")) + ")) S(" + Sql.columns(COLUMNS)
            + ") ON T.\"ISSUE_ID\" = S.\"ISSUE_ID\""
            + " WHEN MATCHED AND T.\"ISSUE_UPDATED\" <= S.\"ISSUE_UPDATED\" THEN UPDATE SET " + set("S")
            + " WHEN NOT MATCHED THEN INSERT (" + Sql.columns(COLUMNS) + ") VALUES ("
            + COLUMNS.stream().map(column -> "S.\"" + column + '"').collect(joining(", ")) + ")";

    private final Jdbc jdbc;
    private final String upsert;

    ProjectsByHand(TestBed bed) {
        this.jdbc = bed.jdbc();
        this.upsert = bed.isPostgres() ? POSTGRES_UPSERT : H2_UPSERT;
    }

    /** H2 takes the type of a bare mark from the value at hand when it plans anew, and a batch may be at a null then. */
    private static String typedMark(String column) {
        boolean small = column.equals("CHANCE") || column.equals("CLOSE_DAY");
        String type = small ? "INTEGER" : isNumber(column) ? "BIGINT" : "VARCHAR";
        return "CAST(? AS " + type + ")";
    }

    private static boolean isNumber(String column) {
        return Set.of(
                        "ISSUE_ID",
                        "PROJECT_ID",
                        "AMOUNT_MINOR",
                        "BASE_MINOR",
                        "CREATED_AT",
                        "ACTIVE_AT",
                        "ISSUE_UPDATED")
                .contains(column);
    }

    private static String set(String source) {
        return CHANGED.stream()
                .map(column -> '"' + column + "\" = " + source + ".\"" + column + '"')
                .collect(joining(", "));
    }

    IssueId upsert(SalesProject project) {
        jdbc.update(upsert, ProjectTable.values(project));
        return project.issue();
    }

    /** All in one batch and one transaction. */
    List<IssueId> upsertAll(List<SalesProject> projects) {
        return jdbc.transaction(connection -> {
            Jdbc.batch(
                    connection,
                    upsert,
                    projects.stream().map(ProjectTable::values).iterator());
            return projects.stream().map(SalesProject::issue).toList();
        });
    }

    List<SalesProject> read(List<IssueId> issues) {
        String sql = "SELECT " + Sql.columns(COLUMNS) + " FROM " + TABLE + " WHERE \"ISSUE_ID\" IN ("
                + Sql.marks(issues.size()) + ") ORDER BY \"ISSUE_ID\"";
        return jdbc.query(sql, issues.stream().map(IssueId::value).toList(), ProjectTable::read);
    }

    void remove(List<IssueId> issues) {
        jdbc.update(
                "DELETE FROM " + TABLE + " WHERE \"ISSUE_ID\" IN (" + Sql.marks(issues.size()) + ")",
                issues.stream().map(IssueId::value).toList());
    }

    IssueId note(int round) {
        IssueId issue = new IssueId(1 + round);
        jdbc.update(
                Sql.insert("ISSUE_CHANGE", List.of("ISSUE_ID", "NOTED_AT", "CLAIMED_AT")),
                List.of(issue.value(), ReadModelArea.CLOCK.millis(), 0L));
        return issue;
    }

    List<Long> noted(IssueId issue) {
        return jdbc.query(
                "SELECT \"NOTED_AT\" FROM " + NOTES + " WHERE \"ISSUE_ID\" = ?",
                List.of(issue.value()),
                row -> row.getLong(1));
    }

    void forgetNote(IssueId issue) {
        jdbc.update("DELETE FROM " + NOTES + " WHERE \"ISSUE_ID\" = ?", List.of(issue.value()));
    }
}
