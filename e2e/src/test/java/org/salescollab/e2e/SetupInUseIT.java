package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set-up in a project that people work in: their issues stay as they are, and sales are decided as Jira expects. */
class SetupInUseIT {
    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static RestClient admin;
    private static SetupClient setup;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        admin = new RestClient(sandbox.address(), "admin");
        setup = new SetupClient(admin);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void ownIssuesKeepTheirTypeTheirStatusAndTheirWorkflow() throws Exception {
        setup.project("OWN", "admin");
        String task = create("OWN", "Task");
        transition(task, "Start Progress");
        Map<String, JsonNode> untouched = setup.configuration();
        JsonNode issue = admin.get("/rest/api/2/issue/" + task);
        JsonNode transitions = transitions(task);

        setup.run("OWN", "en");
        assertThat(admin.get("/rest/api/2/issue/" + task)).isEqualTo(issue);
        assertThat(transitions(task)).isEqualTo(transitions);
        assertThat(SetupClient.values(admin.get("/rest/api/2/project/OWN").path("issueTypes"), "name"))
                .contains("Task", "Sub-task", "Sales Project");

        setup.undo("OWN");
        assertThat(setup.configuration()).isEqualTo(untouched);
        assertThat(admin.get("/rest/api/2/issue/" + task)).isEqualTo(issue);
        transition(task, "Done");
    }

    @Test
    void whatSalesIssuesUseIsKeptAndSaidSo() throws Exception {
        setup.project("USE", "admin");
        Map<String, JsonNode> untouched = setup.configuration();
        setup.run("USE", "en");
        String sale = create("USE", "Sales Project");
        Map<String, JsonNode> made = setup.configuration();

        JsonNode undone = setup.undo("USE");

        assertThat(SetupClient.states(undone)).isNotEmpty().containsOnly("KEPT");
        assertThat(SetupClient.things(undone, "KEPT")).contains("ISSUE_TYPE:Sales Project", "STATUS:Won");
        assertThat(SetupClient.values(undone.path("items"), "why"))
                .containsOnly("Kept: 1 issues use it. Move or delete them, then undo again.");
        assertThat(setup.configuration()).isEqualTo(made);
        assertThat(SetupClient.things(setup.preview("USE", "en"), "CREATE")).isEmpty();

        admin.send("DELETE", "/rest/api/2/issue/" + sale, null).expect(204);
        setup.undo("USE");
        assertThat(setup.configuration()).isEqualTo(untouched);
    }

    @Test
    void aResolutionThatAnotherIssueHasIsKeptAndUsedAgain() throws Exception {
        setup.project("RES", "admin");
        setup.run("RES", "en");
        String task = create("RES", "Task");
        transition(task, "Done", Map.of("resolution", Map.of("name", "Won")));

        JsonNode undone = setup.undo("RES");

        assertThat(SetupClient.things(undone, "KEPT")).containsExactly("RESOLUTION:Won");
        assertThat(resolution(task)).isEqualTo("Won");
        assertThat(setup.names("resolution")).contains("Won").doesNotContain("Lost", "Cancelled");
        setup.run("RES", "zh");
        assertThat(setup.names("resolution")).contains("Won", "输单").doesNotContain("赢单");
        admin.send("DELETE", "/rest/api/2/issue/" + task, null).expect(204);
        assertThat(SetupClient.states(setup.undo("RES"))).containsOnly("REMOVED");
    }

    @Test
    void aDecidedSaleIsResolvedAndAReopenedOneIsNot() throws Exception {
        setup.project("DEC", "admin");
        setup.run("DEC", "en");
        String won = create("DEC", "Sales Project");
        String lost = create("DEC", "Sales Project");
        for (String stage : List.of(
                "To qualification",
                "To needs analysis",
                "To solution design",
                "To proposal",
                "To negotiation",
                "To contract signing")) {
            if (stage.equals("To contract signing")) {
                OpenGates.open(admin, "admin", won);
            }
            transition(won, stage);
            assertThat(resolution(won)).isNull();
        }

        transition(won, "Won");
        assertThat(resolution(won)).isEqualTo("Won");
        String resolved = resolutionDate(won);
        transition(won, "Hand over to delivery");
        transition(won, "Close");
        assertThat(resolution(won)).isEqualTo("Won");
        assertThat(resolutionDate(won)).isEqualTo(resolved);
        transition(lost, "Lost");
        assertThat(resolution(lost)).isEqualTo("Lost");
        assertThat(unresolved()).isZero();

        transition(won, "Back to contract signing");
        transition(lost, "Reopen");
        assertThat(resolution(won)).isNull();
        assertThat(resolution(lost)).isNull();
        assertThat(unresolved()).isEqualTo(2);
        transition(lost, "Cancelled");
        assertThat(resolution(lost)).isEqualTo("Cancelled");
    }

    private static int unresolved() throws Exception {
        return admin.get("/rest/api/2/search?maxResults=0&jql=project%20%3D%20DEC%20AND%20resolution%20is%20EMPTY")
                .path("total")
                .asInt();
    }

    private static String resolution(String issue) throws Exception {
        return admin.get("/rest/api/2/issue/" + issue)
                .at("/fields/resolution/name")
                .asText(null);
    }

    private static String resolutionDate(String issue) throws Exception {
        return admin.get("/rest/api/2/issue/" + issue)
                .at("/fields/resolutiondate")
                .asText(null);
    }

    private static String create(String project, String type) throws Exception {
        Map<String, Object> fields = new HashMap<>();
        fields.put("project", Map.of("key", project));
        fields.put("issuetype", Map.of("name", type));
        fields.put("summary", "An issue of the type " + type);
        return admin.post("/rest/api/2/issue", Map.of("fields", fields))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    private static JsonNode transitions(String issue) throws Exception {
        return admin.get("/rest/api/2/issue/" + issue + "/transitions").path("transitions");
    }

    private static void transition(String issue, String name) throws Exception {
        transition(issue, name, Map.of());
    }

    private static void transition(String issue, String name, Map<String, Object> fields) throws Exception {
        for (JsonNode one : transitions(issue)) {
            if (one.path("name").asText().equals(name)) {
                Map<String, Object> body =
                        Map.of("transition", Map.of("id", one.path("id").asText()), "fields", fields);
                admin.post("/rest/api/2/issue/" + issue + "/transitions", body).expect(204);
                return;
            }
        }
        throw new AssertionError(issue + " has no transition " + name + ": " + transitions(issue));
    }
}
