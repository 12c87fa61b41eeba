package org.salescollab.bench.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Version;
import org.salescollab.team.Assignment;
import org.salescollab.team.Step;

/** The assignments' table: each issue has five roles, each held once before and held now. */
public final class AssignmentTable {

    /** Rows of one issue. */
    public static final int OF_ONE_ISSUE = 10;

    public static final List<String> READ = List.of(
            "ID",
            "ISSUE_ID",
            "ROLE_CODE",
            "HOLDER_KEY",
            "STATUS",
            "SINCE_AT",
            "ACCEPTED_AT",
            "ENDED_AT",
            "LAST_STEP",
            "SLOT_VERSION");

    private static final List<String> WRITTEN = List.of(
            "HOLDER_SLOT",
            "ROLE_SLOT",
            "OPEN_ISSUE",
            "ISSUE_ID",
            "ROLE_CODE",
            "HOLDER_KEY",
            "STATUS",
            "SINCE_AT",
            "ACCEPTED_AT",
            "ENDED_AT",
            "LAST_STEP",
            "SLOT_VERSION");
    private static final List<RoleCode> ROLES =
            List.of(RoleCode.AR, RoleCode.SR, RoleCode.FR, RoleCode.FINANCE, RoleCode.LEGAL);
    private static final long SINCE = Instant.parse("2026-09-01T02:00:00Z").toEpochMilli();
    private static final long LATER = Instant.parse("2026-10-01T02:00:00Z").toEpochMilli();

    private AssignmentTable() {}

    /** Fills the table with {@code count} assignments of issues 1, 2, ... */
    public static void fill(TestBed bed, long seed, int count) {
        bed.jdbc().fill("ROLE_ASSIGN", WRITTEN, IntStream.range(0, count).mapToObj(i -> values(seed, i)));
        bed.settle();
    }

    private static List<Object> values(long seed, int number) {
        long issue = 1 + number / OF_ONE_ISSUE;
        RoleCode role = ROLES.get(number % OF_ONE_ISSUE / 2);
        boolean ended = number % 2 == 0;
        String slot = issue + "/" + role.code();
        return Arrays.asList(
                ended ? slot + "/" + number : slot,
                slot,
                ended ? null : issue,
                issue,
                role.code(),
                new Draw(seed, number).one(GeneratedCustomers.owners()),
                ended ? "ENDED" : "ACCEPTED",
                ended ? SINCE : LATER,
                ended ? SINCE : LATER,
                ended ? LATER : null,
                ended ? Step.ASSIGNED.name() : Step.ACCEPTED.name(),
                ended ? 3 : 4);
    }

    /** Reads {@link #READ} by their place. */
    public static Assignment read(ResultSet row) throws SQLException {
        return new Assignment(
                row.getLong(1),
                new IssueId(row.getLong(2)),
                new RoleCode(row.getString(3)),
                row.getString(4),
                Assignment.Status.valueOf(row.getString(5)),
                Instant.ofEpochMilli(row.getLong(6)),
                instant(row, 7),
                instant(row, 8),
                Step.valueOf(row.getString(9)),
                new Version(row.getInt(10)));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
