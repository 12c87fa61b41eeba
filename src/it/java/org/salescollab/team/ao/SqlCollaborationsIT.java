package org.salescollab.team.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.ActiveObjectsTx;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.SalesProjectSamples;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.ao.AoSalesProjects;
import org.salescollab.salesproject.ao.SalesProjectRow;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;
import org.salescollab.team.Assignments;
import org.salescollab.testing.AoDatabase;

/** Roles lead to the customers of the sales projects, for as long as they are held. */
class SqlCollaborationsIT {

    private final AoDatabase database = AoDatabase.h2(SalesProjectRow.class, RoleAssignRow.class);
    private final SqlRunner sql = new SqlRunner(database.sql(), Ready.now(), "SALES_PROJECT");
    private final Assignments assignments =
            new AoAssignments(database.activeObjects(), new ActiveObjectsTx(database.activeObjects(), Ready.now()));
    private final SqlCollaborations collaborations = new SqlCollaborations(sql);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoHoldsARoleNowWorksForTheCustomer() {
        new AoSalesProjects(sql).put(SalesProjectSamples.project(1, Stage.S5, BigDecimal.ONE, "CNY", null));
        assertThat(collaborations.customersOf("limin", false)).isEmpty();

        IssueId issue = new IssueId(1);
        Instant at = Instant.parse("2026-11-23T03:30:00Z");
        assignments.store(assignments.slot(issue, RoleCode.SR).assign("limin", at));

        assertThat(collaborations.customersOf("limin", false)).containsExactly(new CustomerKey(7));
        assertThat(collaborations.customersOf("tom", false)).isEmpty();
        assertThat(collaborations.customersOf("limin", true)).isEmpty();
        assignments.store(assignments.slot(issue, RoleCode.SR).accept(at));
        assertThat(collaborations.customersOf("limin", true)).containsExactly(new CustomerKey(7));
        assertThat(database.statementsOf(() -> collaborations.customersOf("limin", true)))
                .hasSize(1);
        assertThat(database.statementsOf(() -> collaborations.customersOf("limin", false)))
                .hasSize(1);

        assignments.store(assignments.slot(issue, RoleCode.SR).end(at));
        assertThat(collaborations.customersOf("limin", false)).isEmpty();
        assertThat(collaborations.customersOf("limin", true)).isEmpty();
    }
}
