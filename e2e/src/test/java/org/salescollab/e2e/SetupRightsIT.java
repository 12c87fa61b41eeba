package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may look at a set-up, who may run it, and what a wrong request is told. */
class SetupRightsIT {
    private static final String PAGE = "/plugins/servlet/sales-collab/setup?project=";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;
    private static Map<String, JsonNode> configuration;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        site.makePrivate();
        SetupClient setup = new SetupClient(site.admin());
        setup.project("LED", SalesSite.SELLER);
        configuration = setup.configuration();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void aProjectsAdministratorMayLookAndNoMore() throws Exception {
        RestClient lead = site.seller();

        assertThat(ask(lead, "preview", "LED").expect(200).json().path("items")).isNotEmpty();
        assertThat(lead.status(SetupClient.path("status?project=LED"))).isEqualTo(200);
        assertThat(new PageSession(sandbox.address(), SalesSite.SELLER)
                        .get(PAGE + "LED")
                        .body())
                .contains("id=\"sales-setup-preview\"")
                .doesNotContain("id=\"sales-setup-run\"", "id=\"sales-setup-undo\"", "id=\"sales-setup-cancel\"");
        assertRefusedToChange(lead, "LED");
    }

    @Test
    void whoOnlySeesTheProjectIsRefused() throws Exception {
        RestClient member = site.admin().as(SalesSite.OUTSIDER);

        ask(member, "preview", "LED").expect(403);
        assertThat(member.status(SetupClient.path("status?project=LED"))).isEqualTo(403);
        assertThat(new PageSession(sandbox.address(), SalesSite.OUTSIDER)
                        .get(PAGE + "LED")
                        .statusCode())
                .isEqualTo(403);
        assertRefusedToChange(member, "LED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "run", "undo", "cancel"})
    void aHiddenProjectAnswersLikeOneThatDoesNotExist(String action) throws Exception {
        RestClient outsider = site.admin().as(SalesSite.OUTSIDER);

        RestClient.Answer hidden = ask(outsider, action, "SP");

        assertThat(hidden).isEqualTo(ask(outsider, action, "NOPE"));
        assertThat(hidden.status()).isIn(400, 403);
    }

    @Test
    void theStatusAndThePageOfAHiddenProjectTellNothingEither() throws Exception {
        RestClient outsider = site.admin().as(SalesSite.OUTSIDER);
        PageSession pages = new PageSession(sandbox.address(), SalesSite.OUTSIDER);

        assertThat(outsider.send("GET", SetupClient.path("status?project=SP"), null))
                .isEqualTo(outsider.send("GET", SetupClient.path("status?project=NOPE"), null));
        assertThat(pages.get(PAGE + "SP").statusCode()).isEqualTo(404);
        assertThat(pages.get(PAGE + "NOPE").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "run", "undo", "cancel"})
    void nobodyElseGetsAnything(String action) throws Exception {
        ask(site.admin().as(SalesSite.GUEST), action, "LED").expect(403);
        ask(site.admin().as(null), action, "LED").expect(401);
        assertThat(new SetupClient(site.admin()).configuration()).isEqualTo(configuration);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "project | {\"language\": \"en\"}",
                "project | {\"project\": \" \", \"language\": \"en\"}",
                "project | {\"project\": \"NOPE\", \"language\": \"en\"}",
                "project | {\"project\": \"LED\", \"newProject\": {\"key\": \"NEW\"}, \"language\": \"en\"}",
                "project | {\"project\": {\"key\": \"LED\"}, \"language\": \"en\"}",
                "language | {\"project\": \"LED\"}",
                "language | {\"project\": \"LED\", \"language\": \"fr\"}",
                "newProject | {\"newProject\": \"NEW\", \"language\": \"en\"}",
                "key | {\"newProject\": {}, \"language\": \"en\"}",
                "key | {\"newProject\": {\"key\": \"LED\", \"name\": \"N\", \"lead\": \"admin\"}, \"language\": \"en\"}",
                "lead | {\"newProject\": {\"key\": \"NEW\", \"name\": \"New\", \"lead\": \"who\"}, \"language\": \"en\"}",
                "name | {\"newProject\": {\"key\": \"NEW\", \"name\": \"\", \"lead\": \"admin\"}, \"language\": \"en\"}",
                "colour | {\"project\": \"LED\", \"language\": \"en\", \"colour\": \"red\"}"
            })
    void aWrongRequestNamesTheField(String field, String body) throws Exception {
        for (String action : new String[] {"preview", "run"}) {
            assertThat(site.admin()
                            .post(SetupClient.path(action), body)
                            .expect(400)
                            .json()
                            .path("errors")
                            .path(field)
                            .asText())
                    .as(action)
                    .isNotBlank();
        }
        assertThat(new SetupClient(site.admin()).configuration()).isEqualTo(configuration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo", "cancel"})
    void undoAndCancelNameTheFieldToo(String action) throws Exception {
        for (String body : new String[] {"{}", "{\"project\": \"\"}", "{\"project\": [1]}"}) {
            assertThat(site.admin()
                            .post(SetupClient.path(action), body)
                            .expect(400)
                            .json()
                            .path("errors")
                            .path("project")
                            .asText())
                    .as(body)
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "run", "undo", "cancel"})
    void whatIsNoJsonIsRefusedInWords(String action) throws Exception {
        for (String body : new String[] {"", "null", "{", "[]", "\"LED\""}) {
            JsonNode answer = site.admin()
                    .post(SetupClient.path(action), body)
                    .expect(400)
                    .json();
            assertThat(answer.path("messages").path(0).asText()).as(body).isNotBlank();
        }
    }

    private static void assertRefusedToChange(RestClient person, String project) throws Exception {
        for (String action : new String[] {"run", "undo", "cancel"}) {
            ask(person, action, project).expect(403);
        }
        assertThat(new SetupClient(site.admin()).configuration()).isEqualTo(configuration);
    }

    private static RestClient.Answer ask(RestClient person, String action, String project) throws Exception {
        boolean named = action.equals("preview") || action.equals("run");
        return person.post(
                SetupClient.path(action),
                named ? Map.of("project", project, "language", "en") : Map.of("project", project));
    }
}
