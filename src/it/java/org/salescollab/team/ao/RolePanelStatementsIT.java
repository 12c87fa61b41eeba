package org.salescollab.team.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakeRights;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.organisation.FakeOrganisation;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.ActiveObjectsTx;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.playbook.FakePlaybooks;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Department;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Tx;
import org.salescollab.team.Assignments;
import org.salescollab.team.FakeTeam;
import org.salescollab.team.Participation;
import org.salescollab.team.RoleHistory;
import org.salescollab.team.RolePanel;
import org.salescollab.testing.AoDatabase;
import org.salescollab.timeline.ao.TimelineRow;

/** The role panel costs one statement, whatever the past of its roles. */
class RolePanelStatementsIT {

    private static final IssueId ISSUE = new IssueId(1);
    private static final Instant AT = Instant.parse("2026-11-23T03:30:00Z");

    private final AoDatabase database = AoDatabase.h2(RoleAssignRow.class, TimelineRow.class);
    private final Tx tx = new ActiveObjectsTx(database.activeObjects(), Ready.now());
    private final Assignments assignments = new AoAssignments(database.activeObjects(), tx);

    private final SqlRunner sql = new SqlRunner(database.sql(), Ready.now(), "ROLE_ASSIGN");

    @AfterEach
    void close() {
        database.close();
    }

    private void entry(int number, IssueId issue) {
        sql.update(
                "INSERT INTO {TIMELINE} ([REF], [CUSTOMER_ID], [HAPPENED_AT], [KIND], [WHAT], [DEPARTMENT], [DONE_BY],"
                        + " [CONTENT], [ISSUE_ID]) VALUES (?, 1, ?, 'INTERACTION', 'CALL', ?, 'x', 'x', ?)",
                List.of(
                        "r" + number,
                        AT.toEpochMilli() + number,
                        number % 3 == 0 ? "SALES" : "DELIVERY",
                        issue.value()));
    }

    @Test
    void eachDepartmentIsHeardOfWhenItsLatestEntryHappened() {
        for (int i = 0; i < 6; i++) {
            entry(i, i < 5 ? ISSUE : new IssueId(2));
        }
        assertThat(new SqlDepartmentActivity(sql).last(ISSUE))
                .isEqualTo(Map.of(
                        new Department("SALES"), AT.plusMillis(3),
                        new Department("DELIVERY"), AT.plusMillis(4)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void thePanelCostsTwoStatements(int rows) {
        for (int i = 0; i < rows; i++) {
            IssueId issue = i % 2 == 0 ? ISSUE : new IssueId(2);
            assignments.store(assignments.slot(issue, RoleCode.FR).assign("zhaohai", AT));
            entry(i, issue);
        }
        FakeTeam team = new FakeTeam().person("zhaohai", "赵海").stage(ISSUE, Stage.S6);
        RolePanel panel = new RolePanel(
                new AccessGate(new FakeRights().license("limin").browse(ISSUE).edit(ISSUE)),
                assignments,
                team,
                team,
                new RoleHistory(new InMemoryAuditLog(), team),
                new Participation(
                        new SqlDepartmentActivity(sql), (actor, issue) -> Map.of(), Clock.fixed(AT, ZoneOffset.UTC)),
                new FakeOrganisation(),
                new FakePlaybooks(),
                tx,
                Clock.fixed(AT, ZoneOffset.UTC));
        Actor limin = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);
        assertThat(database.statementsOf(() -> panel.board(limin, ISSUE))).hasSize(2);
    }
}
