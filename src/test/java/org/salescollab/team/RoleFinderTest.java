package org.salescollab.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.Actor;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;

class RoleFinderTest {

    private final FakeTeam team =
            new FakeTeam().person("zhaohai", "Zhao Hai").person("gone", "Gone").deactivated("gone");
    private final Recorded recorded = new Recorded();
    private final RoleFinder finder = new RoleFinder(recorded, team);

    @Test
    void aRoleIsMissingWhereNobodyActiveHasAcceptedIt() {
        recorded.holders.put(new IssueId(1), Optional.of("zhaohai"));
        recorded.holders.put(new IssueId(2), Optional.empty());
        recorded.holders.put(new IssueId(3), Optional.of("gone"));
        recorded.holders.put(new IssueId(4), Optional.of("deleted"));

        assertThat(finder.missing("fr")).containsExactlyInAnyOrder(new IssueId(2), new IssueId(3), new IssueId(4));
    }

    @Test
    void onlyStagesThatNeedTheRoleAreAskedFor() {
        finder.missing("FR");

        assertThat(recorded.asked).containsExactlyInAnyOrder(Stage.S4, Stage.S5, Stage.S6, Stage.S7, Stage.S8);
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

        private final Map<IssueId, Optional<String>> holders = new HashMap<>();
        private Set<Stage> asked = Set.of();

        @Override
        public Map<IssueId, Optional<String>> holders(RoleCode role, Set<Stage> stages) {
            asked = stages;
            return holders;
        }

        @Override
        public List<IssueId> heldBy(RoleCode role, String userKey) {
            return List.of(new IssueId(9));
        }
    }
}
