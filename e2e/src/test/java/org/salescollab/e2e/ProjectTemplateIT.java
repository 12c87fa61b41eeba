package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Creating a project from the app's template, by Jira's own form. */
class ProjectTemplateIT {
    private static final String FORM = "/secure/CreateProject!default.jspa";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static RestClient admin;
    private static SetupClient setup;
    private static PageSession pages;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        admin = new RestClient(sandbox.address(), "admin");
        setup = new SetupClient(admin);
        pages = new PageSession(sandbox.address(), "admin");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void theFormOffersTheTemplateInTheReadersLanguage() throws Exception {
        assertThat(pages.get(FORM).body()).contains("org.salescollab.jira:sales-project-template", "Sales project");

        ProfilePage.chooseLanguage(sandbox.address(), "admin", "zh_CN");
        assertThat(pages.get(FORM).body()).contains("销售项目", "从线索到关闭的完整阶段");
        ProfilePage.chooseLanguage(sandbox.address(), "admin", "en_US");
    }

    @Test
    void aProjectFromTheTemplateIsSetUpWhenItsPageOpens() throws Exception {
        HttpResponse<String> opened = create("TPL", pages.token(FORM));

        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.uri().getPath()).endsWith("/projects/TPL");
        JsonNode plan = setup.preview("TPL", "en");
        assertThat(plan.path("complete").asBoolean()).isTrue();
        assertThat(SetupClient.states(plan)).containsOnly("EXISTS");
        assertThat(SetupClient.values(admin.get("/rest/api/2/project/TPL").path("issueTypes"), "name"))
                .contains("Sales Project");
    }

    @Test
    void theRefusalOfTheTemplateIsShownAndNoProjectIsMade() throws Exception {
        setup.project("OTHER", "admin");
        String token = pages.token(FORM);
        CompletableFuture<JsonNode> run = CompletableFuture.supplyAsync(ProjectTemplateIT::runOther);
        while (setup.done("OTHER") == 0 && !run.isDone()) {
            Thread.onSpinWait();
        }

        HttpResponse<String> refused = create("BUSY", token);

        assertThat(run.isDone()).as("the other set-up is still under way").isFalse();
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Another set-up is running. Try again when it has finished.");
        assertThat(admin.status("/rest/api/2/project/BUSY")).isEqualTo(404);
        assertThat(run.get().path("complete").asBoolean()).isTrue();
    }

    private static HttpResponse<String> create(String key, String token) throws Exception {
        return pages.submit(
                "/secure/CreateProject.jspa",
                token,
                Map.of(
                        "template",
                        "org.salescollab.jira:sales-project-template",
                        "name",
                        "Sales of " + key,
                        "key",
                        key,
                        "lead",
                        "admin"));
    }

    private static JsonNode runOther() {
        try {
            return setup.run("OTHER", "en");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
