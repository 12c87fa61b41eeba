package org.salescollab.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.Message;

/** What the preview warns of and the run refuses before it has changed anything. */
class SetupObstaclesTest {

    private static final String NO_SUB_TASKS = "sales.setup.obstacle.sub-tasks";
    private static final SetupRequest NEW_PROJECT = new SetupRequest(null, new NewProject("NEW", "New", "admin"), "en");

    private final SetupFixture site = new SetupFixture();

    @Test
    void thePreviewSaysThatSubTasksAreSwitchedOff() {
        site.jira.switchSubTasks(false);

        assertThat(site.preview(site.one).obstacle()).isEqualTo(Message.of(NO_SUB_TASKS));
        assertThat(site.setup.preview(SetupFixture.ADMIN, NEW_PROJECT).obstacle())
                .isEqualTo(Message.of(NO_SUB_TASKS));
    }

    @Test
    void nothingIsMadeWithoutSubTasks() {
        site.jira.switchSubTasks(false);
        Map<String, Object> before = site.jira.picture();

        assertRefused(NO_SUB_TASKS, () -> site.run(site.one));
        assertRefused(NO_SUB_TASKS, () -> site.setup.run(SetupFixture.ADMIN, NEW_PROJECT));

        assertThat(site.jira.picture()).isEqualTo(before);
        assertThat(site.jira.project("NEW")).isEmpty();
        assertThat(site.items.all()).isEmpty();
    }

    @Test
    void itRunsAsSoonAsSubTasksAreOn() {
        site.jira.switchSubTasks(false);
        assertRefused(NO_SUB_TASKS, () -> site.run(site.one));
        site.jira.switchSubTasks(true);

        assertThat(site.preview(site.one).obstacle()).isNull();
        assertThat(site.run(site.one).isComplete()).isTrue();
    }

    @Test
    void aProjectThatIsSetUpMeetsNoObstacle() {
        site.run(site.one);
        site.jira.switchSubTasks(false);

        assertThat(site.preview(site.one).obstacle()).isNull();
        assertThat(site.run(site.one).isComplete()).isTrue();
        assertThat(site.undo(site.one).obstacle()).isNull();
    }

    @Test
    void oneSetUpAtATime() {
        site.locks.take();

        assertRefused("sales.setup.error.busy", () -> site.run(site.one));
        assertRefused("sales.setup.error.busy", () -> site.undo(site.one));
        assertRefused("sales.setup.error.busy", () -> site.setup.requireReady(SetupFixture.ADMIN));
    }

    @Test
    void aTemplateIsRefusedBeforeThereIsAProject() {
        assertThatCode(() -> site.setup.requireReady(SetupFixture.ADMIN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> site.setup.requireReady(SetupFixture.PROJECT_ADMIN))
                .isInstanceOf(AccessDenied.class);
        site.jira.switchSubTasks(false);

        assertRefused(NO_SUB_TASKS, () -> site.setup.requireReady(SetupFixture.ADMIN));
    }

    private static void assertRefused(String reason, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Conflict.class,
                        refusal -> assertThat(refusal.problems().general())
                                .extracting(Message::key)
                                .containsExactly(reason));
    }
}
