package org.salescollab.team.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakeRights;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.organisation.FakeOrganisation;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.ActiveObjectsTx;
import org.salescollab.playbook.FakePlaybooks;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Tx;
import org.salescollab.team.Assignments;
import org.salescollab.team.FakeTeam;
import org.salescollab.team.RoleHistory;
import org.salescollab.team.RolePanel;
import org.salescollab.testing.AoDatabase;

/** The role panel costs one statement, whatever the past of its roles. */
class RolePanelStatementsIT {

    private static final IssueId ISSUE = new IssueId(1);
    private static final Instant AT = Instant.parse("2026-11-23T03:30:00Z");

    private final AoDatabase database = AoDatabase.h2(RoleAssignRow.class);
    private final Tx tx = new ActiveObjectsTx(database.activeObjects(), Ready.now());
    private final Assignments assignments = new AoAssignments(database.activeObjects(), tx);

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void thePanelCostsOneStatement(int rows) {
        for (int i = 0; i < rows; i++) {
            IssueId issue = i % 2 == 0 ? ISSUE : new IssueId(2);
            assignments.store(assignments.slot(issue, RoleCode.FR).assign("zhaohai", AT));
        }
        FakeTeam team = new FakeTeam().person("zhaohai", "赵海").stage(ISSUE, Stage.S6);
        RolePanel panel = new RolePanel(
                new AccessGate(new FakeRights().license("limin").browse(ISSUE).edit(ISSUE)),
                assignments,
                team,
                team,
                new RoleHistory(new InMemoryAuditLog(), team),
                new FakeOrganisation(),
                new FakePlaybooks(),
                tx,
                Clock.fixed(AT, ZoneOffset.UTC));
        Actor limin = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);
        assertThat(database.statementsOf(() -> panel.board(limin, ISSUE))).hasSize(1);
    }
}
