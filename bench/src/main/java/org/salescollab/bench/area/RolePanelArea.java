package org.salescollab.bench.area;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakeRights;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.bench.data.AssignmentTable;
import org.salescollab.bench.data.GeneratedCustomers;
import org.salescollab.bench.data.Sql;
import org.salescollab.bench.data.TestBed;
import org.salescollab.bench.measure.Contest;
import org.salescollab.organisation.FakeOrganisation;
import org.salescollab.playbook.FakePlaybooks;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.team.Assignment;
import org.salescollab.team.FakeTeam;
import org.salescollab.team.Participation;
import org.salescollab.team.RoleBoard;
import org.salescollab.team.RoleHistory;
import org.salescollab.team.RoleLine;
import org.salescollab.team.RolePanel;
import org.salescollab.team.ao.AoAssignments;

/** The role panel of one issue: use case with its decision about rights, beside one SELECT. */
final class RolePanelArea {

    private static final Actor READER = new Actor("owner0", Locale.ENGLISH, ZoneOffset.UTC);

    private static final String FLOOR = "SELECT " + Sql.columns(AssignmentTable.READ) + " FROM "
            + Sql.table("ROLE_ASSIGN") + " WHERE \"OPEN_ISSUE\" = ?";

    private RolePanelArea() {}

    static List<Contest<?>> contests(TestBed bed, int rows) {
        AssignmentTable.fill(bed, Area.SEED, rows);
        int issues = rows / AssignmentTable.OF_ONE_ISSUE;
        RolePanel panel = panel(bed, issues);
        return List.of(Contest.of(
                        "role panel of one issue",
                        rows,
                        round -> held(panel.board(READER, issue(round, issues))),
                        round -> bed.jdbc()
                                .query(FLOOR, List.of(issue(round, issues).value()), AssignmentTable::read))
                .comparing(RolePanelArea::inOrder));
    }

    /** Spread over the table, so that rounds don't find their neighbour's page warm. */
    private static IssueId issue(int round, int issues) {
        return new IssueId(1 + round * 7_919L % issues);
    }

    private static List<Assignment> held(RoleBoard board) {
        return board.lines().stream()
                .map(RoleLine::current)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Assignment> inOrder(List<Assignment> held) {
        return held.stream().sorted(Comparator.comparing(Assignment::id)).toList();
    }

    private static RolePanel panel(TestBed bed, int issues) {
        FakeRights rights = new FakeRights().license("owner0");
        FakeTeam team = new FakeTeam();
        GeneratedCustomers.owners().forEach(key -> team.person(key, key));
        for (long issue = 1; issue <= issues; issue++) {
            rights.browse(new IssueId(issue));
            team.stage(new IssueId(issue), Stage.S5);
        }
        return new RolePanel(
                new AccessGate(rights),
                new AoAssignments(bed.app().activeObjects(), bed.appTx()),
                team,
                team,
                new RoleHistory(new InMemoryAuditLog(), team),
                // The roles alone are compared: silence is a statement of its own, the same on both sides.
                new Participation(issue -> Map.of(), (reader, issue) -> Map.of(), Clock.systemUTC()),
                new FakeOrganisation(),
                new FakePlaybooks(),
                bed.appTx(),
                Clock.systemUTC());
    }
}
