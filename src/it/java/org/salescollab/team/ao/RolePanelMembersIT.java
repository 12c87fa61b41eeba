package org.salescollab.team.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakeRights;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.organisation.FakeOrganisation;
import org.salescollab.organisation.Organisation;
import org.salescollab.organisation.RoleDef;
import org.salescollab.organisation.ao.AoDepartments;
import org.salescollab.organisation.ao.AoRoleDefs;
import org.salescollab.organisation.ao.DepartmentRow;
import org.salescollab.organisation.ao.RoleDefRow;
import org.salescollab.organisation.jira.RememberedOrganisation;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.ActiveObjectsTx;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.playbook.DefaultTemplates;
import org.salescollab.playbook.ao.StoredTemplates;
import org.salescollab.playbook.ao.TemplateVersionRow;
import org.salescollab.salesproject.SalesProjectSamples;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.ao.AoSalesProjects;
import org.salescollab.salesproject.ao.SalesProjectRow;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.Department;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Tx;
import org.salescollab.shared.Version;
import org.salescollab.team.FakeTeam;
import org.salescollab.team.Participation;
import org.salescollab.team.RoleBoard;
import org.salescollab.team.RoleHistory;
import org.salescollab.team.RolePanel;
import org.salescollab.testing.AoDatabase;
import org.salescollab.testing.KeptSettings;
import org.salescollab.timeline.ao.TimelineRow;

/**
 * The role panel over the stores that it has in Jira: three statements for a team of one as for one of two hundred. The first
 * look after departments, roles or templates have been changed reads these too.
 */
class RolePanelMembersIT {

    private static final IssueId ISSUE = new IssueId(1);
    private static final Instant AT = Instant.parse("2026-11-23T03:30:00Z");
    private static final Clock CLOCK = Clock.fixed(AT, ZoneOffset.UTC);
    private static final Actor LIMIN = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);

    private final AoDatabase database = AoDatabase.h2(
            RoleAssignRow.class,
            TimelineRow.class,
            DepartmentRow.class,
            RoleDefRow.class,
            TemplateVersionRow.class,
            SalesProjectRow.class);
    private final Tx tx = new ActiveObjectsTx(database.activeObjects(), Ready.now());
    private final SqlRunner sql = new SqlRunner(database.sql(), Ready.now(), "ROLE_ASSIGN");
    private final AoAssignments assignments = new AoAssignments(database.activeObjects(), tx);
    private final AoRoleDefs roles = new AoRoleDefs(database.activeObjects(), tx);
    private final KeptSettings settings = new KeptSettings();
    private final FakeTeam team = new FakeTeam().stage(ISSUE, Stage.S6);
    private final Organisation organisation = new RememberedOrganisation(
            new AoDepartments(database.activeObjects(), tx), roles, FakeOrganisation.DEFAULTS, settings.factory());
    private final RolePanel panel = new RolePanel(
            new AccessGate(new FakeRights().license(LIMIN.key()).browse(ISSUE).edit(ISSUE)),
            assignments,
            team,
            team,
            new RoleHistory(new InMemoryAuditLog(), team),
            new Participation(new SqlDepartmentActivity(sql), (actor, issue) -> Map.of(), CLOCK),
            organisation,
            new StoredTemplates(
                    database.activeObjects(),
                    sql,
                    tx,
                    new DefaultTemplates(key -> new Bilingual(key, key)),
                    settings.factory()),
            tx,
            CLOCK);

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void threeStatementsAndThreeMoreTheFirstTime(int members) {
        new AoSalesProjects(sql).put(SalesProjectSamples.project(1, Stage.S6, null, null, null));
        for (int i = 1; i <= members; i++) {
            RoleCode role = new RoleCode("ROLE" + i);
            roles.put(definition(role, i));
            team.person("person" + i, "Person " + i);
            assignments.store(assignments.slot(ISSUE, role).assign("person" + i, AT));
        }
        organisation.changed();
        assertThat(database.statementsOf(
                        () -> assertThat(shown(panel.board(LIMIN, ISSUE))).isEqualTo(members)))
                .hasSize(6);
        assertThat(database.statementsOf(() -> panel.board(LIMIN, ISSUE))).hasSize(3);
    }

    private static long shown(RoleBoard board) {
        return board.lines().stream().filter(line -> line.current() != null).count();
    }

    private static RoleDef definition(RoleCode role, int place) {
        return new RoleDef(
                role,
                new Bilingual("角色", role.code()),
                new Department("SALES"),
                new Bilingual("", ""),
                false,
                true,
                1000 + place,
                Version.FIRST);
    }
}
