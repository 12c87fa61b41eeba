package org.salescollab.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.salescollab.shared.RoleCode.AR;
import static org.salescollab.shared.RoleCode.FR;
import static org.salescollab.shared.RoleCode.SR;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakeRights;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.organisation.FakeOrganisation;
import org.salescollab.playbook.FakePlaybooks;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.Department;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Version;

class RolePanelTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:30:00Z");

    private static final IssueId SP2 = new IssueId(10_002);
    private static final Actor ANNA = actor("annakrueger");
    private static final Actor ZHAO = actor("zhaohai");
    private static final Version NOBODY = RoleSlot.UNTOUCHED;

    private final FakeTeam team = new FakeTeam()
            .person("annakrueger", "Anna Krüger")
            .person("wanglei", "王磊")
            .person("zhaohai", "赵海")
            .person("liuyang", "刘洋")
            .stage(SP2, Stage.S6);
    private final FakeRights rights = new FakeRights().license("annakrueger").license("zhaohai");
    private final MovableClock clock = new MovableClock();
    private final Map<Department, Instant> heard = new HashMap<>();
    private final Map<String, Instant> said = new HashMap<>();
    private final RolePanel panel = new RolePanel(
            new AccessGate(rights),
            new InMemoryAssignments(),
            team,
            team,
            new RoleHistory(new InMemoryAuditLog(), team),
            new Participation(issue -> heard, (reader, issue) -> said, clock),
            new FakeOrganisation(),
            new FakePlaybooks(),
            team,
            clock);

    @BeforeEach
    void annaMayEdit() {
        rights.browse(SP2).edit(SP2);
    }

    @Test
    void aDepartmentIsSilentFifteenDaysAfterItWasLastHeardOf() {
        panel.assign(ANNA, SP2, AR, "annakrueger", NOBODY);
        panel.accept(ANNA, SP2, AR, new Version(1));
        clock.set(NOW.plus(Duration.ofDays(15).minusMillis(1)));
        assertThat(panel.board(ANNA, SP2).silent()).isEmpty();

        clock.set(NOW.plus(Duration.ofDays(15)));
        assertThat(panel.board(ANNA, SP2).silent())
                .extracting(SilentDepartment::department, SilentDepartment::days)
                .containsExactly(tuple(new Department("SALES"), 15L));

        heard.put(new Department("SALES"), NOW.plus(Duration.ofDays(2)));
        assertThat(panel.board(ANNA, SP2).silent()).isEmpty();
    }

    @Test
    void aCommentOfWhoeverHasARoleBreaksTheSilenceOfTheirDepartment() {
        panel.assign(ANNA, SP2, AR, "annakrueger", NOBODY);
        panel.accept(ANNA, SP2, AR, new Version(1));
        clock.set(NOW.plus(Duration.ofDays(40)));
        said.put("zhaohai", NOW.plus(Duration.ofDays(39)));
        assertThat(panel.board(ANNA, SP2).silent())
                .extracting(SilentDepartment::days)
                .containsExactly(40L);

        said.put("annakrueger", NOW.plus(Duration.ofDays(20)));
        assertThat(panel.board(ANNA, SP2).silent())
                .extracting(SilentDepartment::days)
                .containsExactly(20L);

        said.put("annakrueger", NOW.plus(Duration.ofDays(30)));
        assertThat(panel.board(ANNA, SP2).silent()).isEmpty();
    }

    @Test
    void whoHasNotAcceptedYetIsNotSilentAndADecidedProjectIsLeftInPeace() {
        panel.assign(ANNA, SP2, AR, "annakrueger", NOBODY);
        clock.set(NOW.plus(Duration.ofDays(90)));
        assertThat(panel.board(ANNA, SP2).silent()).isEmpty();

        panel.accept(ANNA, SP2, AR, new Version(1));
        clock.set(NOW.plus(Duration.ofDays(190)));
        assertThat(panel.board(ANNA, SP2).silent()).hasSize(1);
        team.stage(SP2, Stage.S8);
        assertThat(panel.board(ANNA, SP2).silent()).isEmpty();
    }

    @Test
    void inNegotiationAMissingFrIsNamedFirst() {
        panel.assign(ANNA, SP2, AR, "annakrueger", NOBODY);
        panel.accept(ANNA, SP2, AR, new Version(1));
        panel.assign(ANNA, SP2, SR, "wanglei", NOBODY);
        RoleBoard board = panel.board(ANNA, SP2);
        assertThat(board.worst().orElseThrow().role().role()).isEqualTo(FR);
        assertThat(line(board, SR).gap()).isEqualTo(Gap.WAITING);
        assertThat(RolePolicy.filled(board.lines())).isEqualTo(1);
        assertThat(RolePolicy.required(board.lines())).isEqualTo(5);
    }

    @Test
    void onlyTheAssignedPersonAccepts() {
        panel.assign(ANNA, SP2, FR, "zhaohai", NOBODY);
        assertThatThrownBy(() -> panel.accept(ANNA, SP2, FR, new Version(1))).isInstanceOf(AccessDenied.class);
        assertThat(line(panel.board(ZHAO, SP2), FR).mayAccept()).isTrue();
        panel.accept(ZHAO, SP2, FR, new Version(1));
        assertThat(line(panel.board(ANNA, SP2), FR).gap()).isEqualTo(Gap.NONE);
    }

    @Test
    void whoHoldsARoleMayLayItDownWithoutTheRightToEdit() {
        panel.assign(ANNA, SP2, FR, "zhaohai", NOBODY);
        rights.readOnly(SP2);
        RoleBoard after = panel.end(ZHAO, SP2, FR, new Version(1));
        assertThat(line(after, FR).current()).isNull();
        assertThatThrownBy(() -> panel.assign(ZHAO, SP2, FR, "zhaohai", NOBODY)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void theLaterOfTwoIsToldWhoHoldsTheRoleNow() {
        panel.assign(ANNA, SP2, FR, "zhaohai", NOBODY);
        assertThatThrownBy(() -> panel.assign(ANNA, SP2, FR, "liuyang", NOBODY))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(line((RoleBoard) conflict.current(), FR)
                                        .holder()
                                        .displayName())
                                .isEqualTo("赵海"));
    }

    @Test
    void someoneWhoCannotSeeTheIssueGetsNoRole() {
        team.mayNotSee("liuyang");
        assertThatThrownBy(() -> panel.assign(ANNA, SP2, FR, "liuyang", NOBODY)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> panel.assign(ANNA, SP2, FR, "nosuchuser", NOBODY))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> panel.assign(ANNA, SP2, new RoleCode("XX"), "zhaohai", NOBODY))
                .isInstanceOf(NotFound.class);
        assertThat(panel.history(ANNA, SP2)).isEmpty();
    }

    @Test
    void aDeactivatedHolderIsAGap() {
        panel.assign(ANNA, SP2, FR, "zhaohai", NOBODY);
        panel.accept(ZHAO, SP2, FR, new Version(1));
        team.deactivated("zhaohai");
        assertThat(panel.board(ANNA, SP2).worst().orElseThrow().gap()).isEqualTo(Gap.GONE);
    }

    @Test
    void theLastStepCanBeTakenBackOnceByWhoDidIt() {
        panel.assign(ANNA, SP2, FR, "zhaohai", NOBODY);
        assertThatThrownBy(() -> panel.undo(ZHAO, SP2, FR, new Version(1))).isInstanceOf(AccessDenied.class);
        RoleBoard after = panel.undo(ANNA, SP2, FR, new Version(1));
        assertThat(line(after, FR).current()).isNull();
        assertThatThrownBy(() -> panel.undo(ANNA, SP2, FR, new Version(2))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void historyTellsWhoDidWhatNewestFirst() {
        panel.assign(ANNA, SP2, FR, "zhaohai", NOBODY);
        panel.accept(ZHAO, SP2, FR, new Version(1));
        assertThat(panel.history(ANNA, SP2)).extracting(RoleEvent::step).containsExactly(Step.ACCEPTED, Step.ASSIGNED);
        assertThat(panel.history(ANNA, SP2).get(0).by().displayName()).isEqualTo("赵海");
    }

    @Test
    void anIssueThatIsHiddenAnswersLikeNone() {
        assertThatThrownBy(() -> panel.board(ANNA, new IssueId(99))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> panel.history(ANNA, new IssueId(99))).isInstanceOf(NotFound.class);
    }

    private static RoleLine line(RoleBoard board, RoleCode role) {
        return board.lines().stream()
                .filter(line -> line.role().role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private static Actor actor(String key) {
        return new Actor(key, Locale.ENGLISH, ZoneOffset.UTC);
    }

    /** Stands where a test sets it. */
    private static final class MovableClock extends Clock {

        private Instant now = NOW;

        void set(Instant moment) {
            now = moment;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
