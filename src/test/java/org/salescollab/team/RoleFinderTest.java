package org.salescollab.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.salescollab.organisation.FakeOrganisation;
import org.salescollab.playbook.FakePlaybooks;
import org.salescollab.salesproject.Complexity;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.shared.Actor;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;

class RoleFinderTest {

    private final FakeTeam team =
            new FakeTeam().person("zhaohai", "Zhao Hai").person("gone", "Gone").deactivated("gone");
    private final Recorded recorded = new Recorded();
    private final RoleFinder finder = new RoleFinder(recorded, team, new FakeOrganisation(), new FakePlaybooks());

    @Test
    void aRoleIsMissingWhereNobodyActiveHasAcceptedIt() {
        recorded.held(1, Stage.S6, Complexity.STANDARD, Optional.of("zhaohai"));
        recorded.held(2, Stage.S6, Complexity.STANDARD, Optional.empty());
        recorded.held(3, Stage.S6, Complexity.STANDARD, Optional.of("gone"));
        recorded.held(4, Stage.S6, Complexity.STANDARD, Optional.of("deleted"));

        assertThat(finder.missing("fr")).containsExactlyInAnyOrder(new IssueId(2), new IssueId(3), new IssueId(4));
    }

    @Test
    void theTemplateOfTheProjectSaysInWhichStagesTheRoleIsNeeded() {
        recorded.held(1, Stage.S3, Complexity.STANDARD, Optional.empty());
        recorded.held(2, Stage.S4, Complexity.STANDARD, Optional.empty());
        recorded.held(3, Stage.S5, Complexity.SIMPLE, Optional.empty());
        recorded.held(4, Stage.S7, Complexity.SIMPLE, Optional.empty());

        assertThat(finder.missing("FR")).containsExactlyInAnyOrder(new IssueId(2), new IssueId(4));
        assertThat(recorded.asked).doesNotContain(Stage.S9, Stage.UNMAPPED);
    }

    @Test
    void anUnknownRoleOrPersonIsRefusedWithItsName() {
        assertThatThrownBy(() -> finder.missing("XY"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.problems().byField()).containsOnlyKeys("XY"));
        assertThatThrownBy(() -> finder.heldBy("SR", "nobody"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.problems().byField()).containsOnlyKeys("nobody"));
    }

    @Test
    void anAnonymousVisitorHoldsNoRole() {
        assertThat(finder.heldBy("SR", new Actor(null, Locale.ENGLISH, ZoneOffset.UTC)))
                .isEmpty();
    }

    private static final class Recorded implements RoleSearch {

        private final List<Held> holders = new ArrayList<>();
        private Set<Stage> asked = Set.of();

        void held(long issue, Stage stage, Complexity complexity, Optional<String> holder) {
            holders.add(new Held(new IssueId(issue), stage, TemplateRef.first(complexity), holder));
        }

        @Override
        public List<Held> holders(RoleCode role, Set<Stage> stages) {
            asked = stages;
            return holders;
        }

        @Override
        public List<IssueId> heldBy(RoleCode role, String userKey) {
            return List.of(new IssueId(9));
        }

        @Override
        public List<Assignment> proposedTo(String userKey, int most) {
            return List.of();
        }
    }
}
