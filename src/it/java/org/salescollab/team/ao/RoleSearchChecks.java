package org.salescollab.team.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.ActiveObjectsTx;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.Complexity;
import org.salescollab.salesproject.SalesProjectSamples;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.salesproject.ao.AoSalesProjects;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;
import org.salescollab.team.Assignment;
import org.salescollab.team.Assignments;
import org.salescollab.team.RoleSearch;
import org.salescollab.testing.AoDatabase;

/** What searches by role must do on every database. */
abstract class RoleSearchChecks {

    private static final Instant AT = Instant.parse("2026-11-23T03:30:00Z");

    private final AoDatabase database = database();
    private final SqlRunner sql = new SqlRunner(database.sql(), Ready.now(), "SALES_PROJECT");
    private final AoSalesProjects projects = new AoSalesProjects(sql);
    private final Assignments assignments =
            new AoAssignments(database.activeObjects(), new ActiveObjectsTx(database.activeObjects(), Ready.now()));
    private final SqlRoleSearch search = new SqlRoleSearch(sql);

    abstract AoDatabase database();

    @AfterEach
    void close() {
        database.close();
    }

    private void project(long issue, Stage stage) {
        projects.put(SalesProjectSamples.project(issue, stage, null, null, null));
    }

    private void ask(long issue, RoleCode role, String user) {
        assignments.store(assignments.slot(new IssueId(issue), role).assign(user, AT));
    }

    private static RoleSearch.Held held(long issue, Optional<String> holder) {
        return new RoleSearch.Held(new IssueId(issue), Stage.S5, TemplateRef.first(Complexity.STANDARD), holder);
    }

    @Test
    void onlyWhoHasAcceptedFillsARole() {
        project(1, Stage.S5);
        project(2, Stage.S5);
        project(3, Stage.S5);
        project(4, Stage.S1);
        ask(1, RoleCode.FR, "zhaohai");
        assignments.store(assignments.slot(new IssueId(1), RoleCode.FR).accept(AT));
        ask(2, RoleCode.FR, "zhaohai");
        ask(3, RoleCode.SR, "wanglei");

        assertThat(search.holders(RoleCode.FR, Set.of(Stage.S5, Stage.S6)))
                .containsExactlyInAnyOrder(
                        held(1, Optional.of("zhaohai")), held(2, Optional.empty()), held(3, Optional.empty()));
        assertThat(search.holders(RoleCode.FR, Set.of())).isEmpty();
    }

    @Test
    void whoHasGivenARoleBackHoldsItNoLonger() {
        project(1, Stage.S5);
        ask(1, RoleCode.SR, "wanglei");
        assertThat(search.heldBy(RoleCode.SR, "wanglei")).containsExactly(new IssueId(1));

        assignments.store(assignments.slot(new IssueId(1), RoleCode.SR).end(AT));
        assertThat(search.heldBy(RoleCode.SR, "wanglei")).isEmpty();
        assertThat(search.heldBy(RoleCode.AR, "wanglei")).isEmpty();
    }

    @Test
    void whatIsProposedWaitsUntilItIsAcceptedOrTakenBack() {
        project(1, Stage.S5);
        project(2, Stage.S5);
        ask(2, RoleCode.FR, "zhaohai");
        ask(1, RoleCode.FR, "zhaohai");
        ask(1, RoleCode.SR, "wanglei");
        assertThat(search.proposedTo("zhaohai", 10))
                .extracting(Assignment::issue)
                .containsExactly(new IssueId(2), new IssueId(1));
        assertThat(search.proposedTo("zhaohai", 1)).hasSize(1);
        assertThat(database.statementsOf(() -> search.proposedTo("zhaohai", 10)))
                .hasSize(1);

        assignments.store(assignments.slot(new IssueId(1), RoleCode.FR).accept(AT));
        assignments.store(assignments.slot(new IssueId(2), RoleCode.FR).end(AT));
        assertThat(search.proposedTo("zhaohai", 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void aSearchIsOneStatement(int issues) {
        for (int issue = 1; issue <= issues; issue++) {
            project(issue, Stage.S5);
        }
        assertThat(database.statementsOf(() -> assertThat(search.holders(RoleCode.FR, Set.of(Stage.S5)))
                        .hasSize(issues)))
                .hasSize(1);
        assertThat(database.statementsOf(() -> search.heldBy(RoleCode.FR, "zhaohai")))
                .hasSize(1);
    }
}
