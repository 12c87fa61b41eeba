package org.salescollab.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.salesproject.RecordedSite;
import org.salescollab.salesproject.SalesField;
import org.salescollab.salesproject.SetupItem.Kind;
import org.salescollab.salesproject.Stage;
import org.salescollab.setup.PlanItem.State;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.InvalidInput;

/** What a set-up makes, what it leaves alone, and what undoing takes back. */
class ProjectSetupTest {

    private final SetupFixture site = new SetupFixture();

    @Test
    void previewChangesNothing() {
        Map<String, Object> before = site.jira.picture();

        SetupPlan plan = site.setup.preview(SetupFixture.ADMIN, SetupFixture.request(site.one));

        assertThat(plan.items()).allMatch(item -> item.state() == State.CREATE).hasSameSizeAs(Step.all());
        assertThat(site.jira.picture()).isEqualTo(before);
        assertThat(site.items.all()).isEmpty();
    }

    @Test
    void runMakesEverythingOnce() {
        SetupPlan plan = site.run(site.one);
        Map<String, Object> made = site.jira.picture();

        assertThat(plan.isComplete()).isTrue();
        assertThat(site.run(site.one).items()).allMatch(item -> item.state() == State.EXISTS);
        assertThat(site.jira.picture()).isEqualTo(made);
    }

    @Test
    void recordsAnswerTheStageMap() {
        site.run(site.one);
        RecordedSite recorded = new RecordedSite(() -> RecordedSite.Site.of(site.items.all()));

        assertThat(recorded.statusesOf(Stage.S8)).hasSize(3);
        assertThat(Stage.DEFAULTS)
                .allSatisfy(stage -> assertThat(recorded.statusesOf(stage))
                        .isNotEmpty()
                        .allSatisfy(id -> assertThat(recorded.stageOf(id)).contains(stage)));
        assertThat(SalesField.values())
                .allSatisfy(field -> assertThat(recorded.fieldId(field)).isPresent());
        assertThat(recorded.projects()).containsExactly(site.one.id());
    }

    @Test
    void sharedSchemesStayAsTheyAre() {
        String shared = site.jira.add(Kind.WORKFLOW_SCHEME, "company");
        site.jira.use(Kind.WORKFLOW_SCHEME, site.one.id(), shared);
        site.jira.use(Kind.WORKFLOW_SCHEME, site.two.id(), shared);

        site.run(site.one);

        assertThat(site.jira.schemeOf(Kind.WORKFLOW_SCHEME, site.two.id())).isEqualTo(shared);
        assertThat(site.jira.thing(Kind.WORKFLOW_SCHEME, shared).content()).isEmpty();
        site.undo(site.one);
        assertThat(site.jira.schemeOf(Kind.WORKFLOW_SCHEME, site.one.id())).isEqualTo(shared);
    }

    @Test
    void takenNamesAreMadeUnique() {
        String foreign = site.jira.add(Kind.STATUS, "en sales.status.won");

        site.run(site.one);
        site.undo(site.one);

        assertThat(site.jira.exists(Kind.STATUS, foreign)).isTrue();
    }

    @Test
    void undoLeavesNothingBehind() {
        Map<String, Object> before = site.jira.picture();
        site.run(site.one);

        SetupPlan undone = site.undo(site.one);

        assertThat(undone.items()).allMatch(item -> item.state() == State.REMOVED);
        assertThat(site.jira.picture()).isEqualTo(before);
        assertThat(site.items.all()).isEmpty();
    }

    @Test
    void undoKeepsEverythingWhileIssuesExist() {
        site.run(site.one);
        Map<String, Object> made = site.jira.picture();
        site.jira.setIssues(site.one.id(), 3);

        SetupPlan undone = site.undo(site.one);

        assertThat(undone.items()).allMatch(item -> item.state() == State.KEPT);
        assertThat(site.jira.picture()).isEqualTo(made);
    }

    @Test
    void undoKeepsWhatAnotherProjectNeeds() {
        site.run(site.one);
        site.run(site.two);
        site.undo(site.one);

        assertThat(site.setup
                        .preview(SetupFixture.ADMIN, SetupFixture.request(site.two))
                        .isComplete())
                .isTrue();
        String field = site.items.all().stream()
                .filter(item -> item.kind() == Kind.FIELD)
                .findFirst()
                .orElseThrow()
                .platformId();
        assertThat(site.jira.projectsOf(field)).isEqualTo(Set.of(site.two.id()));
    }

    @Test
    void undoKeepsAResolutionThatAnIssueHas() {
        site.run(site.one);
        String won = site.made(Kind.RESOLUTION, "WON");
        String lost = site.made(Kind.RESOLUTION, "LOST");
        site.jira.giveToIssue(won);

        SetupPlan undone = site.undo(site.one);

        assertThat(site.jira.exists(Kind.RESOLUTION, won)).isTrue();
        assertThat(site.jira.exists(Kind.RESOLUTION, lost)).isFalse();
        assertThat(undone.items())
                .filteredOn(item -> item.state() == State.KEPT)
                .extracting(PlanItem::step)
                .containsExactly(new Step(Kind.RESOLUTION, "WON"));
        site.run(site.one);
        assertThat(site.made(Kind.RESOLUTION, "WON")).isEqualTo(won);
    }

    @Test
    void aSecondProjectSharesTheResolutions() {
        site.run(site.one);
        String won = site.made(Kind.RESOLUTION, "WON");
        site.setup.run(SetupFixture.ADMIN, new SetupRequest("TWO", null, "zh"));

        assertThat(site.made(Kind.RESOLUTION, "WON")).isEqualTo(won);
        assertThat(site.jira
                        .thing(Kind.WORKFLOW, site.made(Kind.WORKFLOW, Step.ONE))
                        .content())
                .containsEntry("resolution.WON", won);
    }

    @Test
    void administratorsLaterChoiceIsRespected() {
        site.run(site.one);
        String other = site.jira.add(Kind.WORKFLOW_SCHEME, "chosen later");
        site.jira.use(Kind.WORKFLOW_SCHEME, site.one.id(), other);

        assertThat(site.run(site.one).count(State.LEAVE)).isEqualTo(1);
        site.undo(site.one);
        assertThat(site.jira.schemeOf(Kind.WORKFLOW_SCHEME, site.one.id())).isEqualTo(other);
    }

    @Test
    void undoLeavesASchemeThatAnotherProjectHasTakenOver() {
        site.run(site.one);
        String scheme = site.made(Kind.WORKFLOW_SCHEME, Step.ONE);
        site.jira.use(Kind.WORKFLOW_SCHEME, site.two.id(), scheme);

        SetupPlan undone = site.undo(site.one);

        assertThat(site.jira.schemeOf(Kind.WORKFLOW_SCHEME, site.one.id())).isEmpty();
        assertThat(site.jira.schemeOf(Kind.WORKFLOW_SCHEME, site.two.id())).isEqualTo(scheme);
        assertThat(undone.items())
                .filteredOn(item -> item.state() == State.KEPT)
                .extracting(PlanItem::step)
                .contains(new Step(Kind.WORKFLOW_SCHEME, Step.ONE), new Step(Kind.WORKFLOW, Step.ONE));
    }

    @Test
    void undoFallsBackToTheDefaultWhereTheFormerSchemeIsGone() {
        String former = site.jira.add(Kind.WORKFLOW_SCHEME, "company");
        site.jira.use(Kind.WORKFLOW_SCHEME, site.one.id(), former);
        site.run(site.one);
        site.jira.remove(Kind.WORKFLOW_SCHEME, former);

        site.undo(site.one);

        assertThat(site.jira.schemeOf(Kind.WORKFLOW_SCHEME, site.one.id())).isEmpty();
    }

    @Test
    void aSetUpCutShortAnywhereGoesOn() {
        Set<Object> pictures = new TreeSet<>();
        for (int n = 1; n <= 90; n++) {
            SetupFixture fresh = new SetupFixture();
            fresh.jira.crashAtChange(n);
            try {
                fresh.run(fresh.one);
            } catch (IllegalStateException powerCut) {
                fresh.run(fresh.one);
            }
            pictures.add(fresh.jira.picture().toString());
        }
        assertThat(pictures).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void anyOrderOfRunningUndoingAndCrashingEndsWhereItShould(long seed) {
        Map<String, Object> before = site.jira.picture();
        Random random = new Random(seed);
        for (int i = 0; i < 30; i++) {
            ProjectFacts project = random.nextBoolean() ? site.one : site.two;
            site.jira.crashAtChange(random.nextInt(3) == 0 ? 1 + random.nextInt(70) : Integer.MAX_VALUE);
            boolean runs = random.nextBoolean();
            try {
                SetupPlan plan = runs ? site.run(project) : site.undo(project);
                assertThat(!runs || plan.isComplete()).isTrue();
            } catch (IllegalStateException powerCut) {
                assertThat(powerCut).hasMessage("power cut");
            }
        }
        site.jira.crashAtChange(Integer.MAX_VALUE);
        List.of(site.one, site.two).forEach(site::undo);

        assertThat(site.jira.picture()).isEqualTo(before);
        assertThat(site.items.all()).isEmpty();
    }

    @Test
    void badInputNamesItsField() {
        assertRefused("project", new SetupRequest("NOPE", null, "en"));
        assertRefused("language", new SetupRequest("ONE", null, "fr"));
        assertRefused("language", new SetupRequest("ONE", null, null));
        assertRefused("project", new SetupRequest(null, null, "en"));
        assertRefused("key", new SetupRequest(null, new NewProject("ONE", "One", "admin"), "en"));
    }

    @Test
    void aHiddenProjectAnswersLikeAnUnknownOne() {
        assertThatThrownBy(() -> site.setup.preview(SetupFixture.STRANGER, SetupFixture.request(site.one)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.problems().byField()).containsOnlyKeys("project"));
    }

    @Test
    void onlyAdministratorsRunIt() {
        SetupRequest request = SetupFixture.request(site.one);
        assertThat(site.setup.preview(SetupFixture.PROJECT_ADMIN, request).items())
                .isNotEmpty();
        assertThatThrownBy(() -> site.setup.run(SetupFixture.PROJECT_ADMIN, request))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> site.setup.undo(SetupFixture.PROJECT_ADMIN, "ONE"))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> site.setup.preview(SetupFixture.MEMBER, request))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void aNewProjectIsCreatedAndSetUp() {
        SetupPlan plan =
                site.setup.run(SetupFixture.ADMIN, new SetupRequest(null, new NewProject("NEW", "New", "admin"), "zh"));

        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.project().key()).isEqualTo("NEW");
        assertThat(plan.items()).anyMatch(item -> item.name().equals("zh sales.type.sales-project"));
    }

    private void assertRefused(String field, SetupRequest request) {
        Map<String, Object> before = site.jira.picture();
        assertThatThrownBy(() -> site.setup.run(SetupFixture.ADMIN, request))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.problems().byField()).containsOnlyKeys(field));
        assertThat(site.jira.picture()).isEqualTo(before);
    }
}
