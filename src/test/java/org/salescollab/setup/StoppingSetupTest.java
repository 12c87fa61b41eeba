package org.salescollab.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.setup.PlanItem.State;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Conflict;

/** A set-up that somebody stops: after the step in hand, so that a run goes on and an undo takes back. */
class StoppingSetupTest {

    private final SetupFixture site = new SetupFixture();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20, 60, 70})
    void stopsAfterTheStepInHand(int change) {
        stopAt(change);

        SetupPlan stopped = site.run(site.one);

        assertThat(stopped.cancelled()).isTrue();
        assertThat(stopped.isComplete()).isFalse();
        assertThat(stopped.count(State.EXISTS)).isPositive().isLessThanOrEqualTo(change);
        assertThat(stopped.count(State.CREATE))
                .isEqualTo(Step.all().size() - stopped.count(State.EXISTS))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 70})
    void aRunGoesOnFromThere(int change) {
        SetupFixture unbroken = new SetupFixture();
        unbroken.run(unbroken.one);
        stopAt(change);
        site.run(site.one);

        SetupPlan finished = site.run(site.one);

        assertThat(finished.cancelled()).isFalse();
        assertThat(finished.isComplete()).isTrue();
        assertThat(site.jira.picture()).isEqualTo(unbroken.jira.picture());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 70})
    void anUndoTakesBackWhatThereIs(int change) {
        Map<String, Object> before = site.jira.picture();
        stopAt(change);
        site.run(site.one);

        site.undo(site.one);

        assertThat(site.jira.picture()).isEqualTo(before);
        assertThat(site.items.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 40})
    void anUndoIsStoppedTheSameWay(int change) {
        Map<String, Object> before = site.jira.picture();
        site.run(site.one);
        stopAt(change);

        SetupPlan stopped = site.undo(site.one);

        assertThat(stopped.cancelled()).isTrue();
        assertThat(stopped.isComplete()).isFalse();
        assertThat(stopped.count(State.REMOVED)).isPositive();
        assertThat(stopped.count(State.REMOVED) + stopped.count(State.EXISTS))
                .isEqualTo(Step.all().size());
        assertThat(site.undo(site.one).cancelled()).isFalse();
        assertThat(site.jira.picture()).isEqualTo(before);
    }

    @Test
    void aWishToStopThatComesWithTheLastStepChangesNothing() {
        SetupFixture counting = new SetupFixture();
        counting.run(counting.one);
        stopAt(counting.jira.changes());

        SetupPlan finished = site.run(site.one);

        assertThat(finished.cancelled()).isFalse();
        assertThat(finished.isComplete()).isTrue();
    }

    @Test
    void aNewProjectIsStoppedByTheKeyItGets() {
        site.jira.whileChanging(5, () -> site.setup.cancel(SetupFixture.ADMIN, "NEW"));

        SetupPlan stopped =
                site.setup.run(SetupFixture.ADMIN, new SetupRequest(null, new NewProject("NEW", "New", "admin"), "en"));

        assertThat(stopped.cancelled()).isTrue();
        assertThat(site.jira.project("NEW")).isPresent();
    }

    @Test
    void anotherProjectsSetUpIsNotStopped() {
        site.jira.whileChanging(
                5,
                () -> assertThatThrownBy(() -> site.setup.cancel(SetupFixture.ADMIN, "TWO"))
                        .isInstanceOf(Conflict.class));

        assertThat(site.run(site.one).isComplete()).isTrue();
    }

    @Test
    void thereIsNothingToStopOnceItHasEnded() {
        site.run(site.one);

        assertThatThrownBy(() -> site.setup.cancel(SetupFixture.ADMIN, "ONE")).isInstanceOf(Conflict.class);
    }

    @Test
    void onlyAdministratorsStopIt() {
        site.jira.whileChanging(
                5,
                () -> assertThatThrownBy(() -> site.setup.cancel(SetupFixture.PROJECT_ADMIN, "ONE"))
                        .isInstanceOf(AccessDenied.class));

        assertThat(site.run(site.one).isComplete()).isTrue();
    }

    private void stopAt(int change) {
        site.jira.whileChanging(change, () -> site.setup.cancel(SetupFixture.ADMIN, "ONE"));
    }
}
