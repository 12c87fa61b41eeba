package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a set-up makes on a site, and that undoing it leaves the site as it was. */
class SetupIT {
    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static RestClient admin;
    private static SetupClient setup;
    private static Map<String, JsonNode> untouched;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        admin = new RestClient(sandbox.address(), "admin");
        setup = new SetupClient(admin);
        setup.project("ONE", "admin");
        setup.project("TWO", "admin");
        untouched = setup.configuration();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @BeforeEach
    @AfterEach
    void theSiteIsUntouched() throws Exception {
        assertThat(setup.configuration()).isEqualTo(untouched);
    }

    @Test
    void thePreviewChangesNothingAndSaysWhatTheRunThenMakes() throws Exception {
        JsonNode preview = setup.preview("ONE", "en");
        assertThat(setup.configuration()).isEqualTo(untouched);

        JsonNode made = setup.run("ONE", "en");

        assertThat(Set.copyOf(SetupClient.states(preview))).containsExactly("CREATE");
        assertThat(SetupClient.things(made, "EXISTS")).isEqualTo(SetupClient.things(preview, "CREATE"));
        assertThat(setup.names("resolution")).contains("Won", "Lost", "Cancelled");
        assertThat(setup.names("status")).contains("Lead validation", "Contract signing", "Handover");
        assertThat(setup.names("field")).contains("Customer", "Amount", "Expected Close Date");
        assertThat(setup.configuration().get("project/TWO")).isEqualTo(untouched.get("project/TWO"));
        assertThat(setup.configuration().get("project/TWO/statuses")).isEqualTo(untouched.get("project/TWO/statuses"));
        setup.undo("ONE");
    }

    @Test
    void runningAgainChangesNothing() throws Exception {
        setup.run("ONE", "en");
        Map<String, JsonNode> made = setup.configuration();

        JsonNode again = setup.run("ONE", "zh");

        assertThat(again.path("complete").asBoolean()).isTrue();
        assertThat(Set.copyOf(SetupClient.states(again))).containsExactly("EXISTS");
        assertThat(setup.configuration()).isEqualTo(made);
        assertThat(Set.copyOf(SetupClient.states(setup.undo("ONE")))).containsExactly("REMOVED");
    }

    @Test
    void aSecondProjectInChineseSharesWhatIsThereAndOutlivesTheFirst() throws Exception {
        setup.run("ONE", "en");
        Map<String, JsonNode> one = setup.configuration();
        JsonNode two = setup.run("TWO", "zh");
        Map<String, JsonNode> both = setup.configuration();

        assertThat(SetupClient.things(two, "EXISTS"))
                .contains("RESOLUTION:Won", "STATUS:Won", "WORKFLOW_SCHEME:TWO: 含销售的工作流");
        assertThat(Set.of("issuetype", "status", "resolution", "field"))
                .allSatisfy(kind -> assertThat(both.get(kind)).isEqualTo(one.get(kind)));
        assertThat(both.get("project/TWO/statuses")).isNotEqualTo(untouched.get("project/TWO/statuses"));

        JsonNode undone = setup.undo("ONE");

        assertThat(SetupClient.things(undone, "KEPT")).contains("RESOLUTION:Won", "STATUS:Won", "ISSUE_TYPE:Risk");
        assertThat(setup.configuration().get("project/ONE")).isEqualTo(untouched.get("project/ONE"));
        assertThat(setup.configuration().get("project/TWO")).isEqualTo(both.get("project/TWO"));
        assertThat(setup.configuration().get("project/TWO/statuses")).isEqualTo(both.get("project/TWO/statuses"));
        setup.undo("TWO");
    }

    @Test
    void aSiteThatBeginsInChineseHasChineseNames() throws Exception {
        setup.run("TWO", "zh");

        assertThat(setup.names("resolution")).contains("赢单", "输单", "取消").doesNotContain("Won");
        assertThat(setup.names("status")).contains("商务谈判", "赢单");
        assertThat(setup.names("issuetype")).contains("销售项目");
        setup.undo("TWO");
    }

    @Test
    void aRunThatIsStoppedGoesOnAndCanBeUndone() throws Exception {
        Map<String, Object> body = Map.of("project", "ONE", "language", "en");
        CompletableFuture<RestClient.Answer> run = CompletableFuture.supplyAsync(() -> post("run", body));
        while (setup.done("ONE") == 0 && !run.isDone()) {
            Thread.onSpinWait();
        }
        admin.post(SetupClient.path("cancel"), Map.of("project", "ONE")).expect(204);
        JsonNode stopped = run.get().expect(200).json();

        assertThat(stopped.path("cancelled").asBoolean()).isTrue();
        assertThat(stopped.path("complete").asBoolean()).isFalse();
        assertThat(SetupClient.states(stopped)).contains("EXISTS", "CREATE");
        assertThat(setup.run("ONE", "en").path("complete").asBoolean()).isTrue();
        admin.post(SetupClient.path("cancel"), Map.of("project", "ONE")).expect(409);
        setup.undo("ONE");
    }

    @Test
    void aProjectIsCreatedAndSetUpInOne() throws Exception {
        Map<String, String> project = Map.of("key", "NEW", "name", "New sales", "lead", "admin");
        JsonNode made = admin.post(SetupClient.path("run"), Map.of("newProject", project, "language", "en"))
                .expect(200)
                .json();

        assertThat(made.path("complete").asBoolean()).isTrue();
        assertThat(SetupClient.values(admin.get("/rest/api/2/project/NEW").path("issueTypes"), "name"))
                .containsExactlyInAnyOrder(
                        "Sales Project",
                        "Customer Need",
                        "Requirement Change",
                        "Collaboration Task",
                        "Risk",
                        "Stage Review");
        assertThat(SetupClient.things(setup.undo("NEW"), "KEPT")).containsExactly("PROJECT:NEW");
        admin.send("DELETE", "/rest/api/2/project/NEW", null).expect(204);
    }

    private static RestClient.Answer post(String action, Object body) {
        try {
            return admin.post(SetupClient.path(action), body);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
