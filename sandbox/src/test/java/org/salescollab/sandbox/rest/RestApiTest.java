package org.salescollab.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salescollab.sandbox.http.SessionStore;
import org.salescollab.sandbox.http.Sessions;
import org.salescollab.sandbox.http.SignIn;
import org.salescollab.sandbox.http.WebServer;
import org.salescollab.sandbox.jira.DashboardStore;
import org.salescollab.sandbox.jira.TestSite;
import org.salescollab.sandbox.model.I18n;
import org.salescollab.sandbox.model.Issues;
import org.salescollab.sandbox.model.Model;
import org.salescollab.sandbox.model.Search;

class RestApiTest {
    private final TestSite site = new TestSite();
    private final HttpClient client = HttpClient.newHttpClient();
    private WebServer server;

    @BeforeEach
    void start() throws Exception {
        SignIn signIn = new SignIn(site.model.users());
        Sessions sessions = new Sessions(new SessionStore(site.db.dataSource(), Clock.systemUTC()));
        Model model = new Model(
                site.model.users(),
                site.model.permissions(),
                site.model.projects(),
                site.model.constants(),
                site.model.fields(),
                nothing(Issues.class),
                nothing(Search.class),
                new DashboardStore(site.db),
                texts(),
                () -> TestSite.NOW);
        server = new WebServer(0, signIn, sessions, (request, response, status, message) -> {});
        RestApi.servlets(new RestNeeds(model, site.db, null, null, signIn, sessions))
                .forEach((path, servlet) -> server.mount(servlet, path));
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        site.close();
    }

    @Test
    void theServerTellsItsVersionToEverybody() throws Exception {
        JsonNode info = json(send("GET", "/rest/api/2/serverInfo", null, null), 200);

        assertThat(info.path("version").asText()).isEqualTo("11.3.0");
        assertThat(info.path("baseUrl").asText()).endsWith("/jira");
        assertThat(info.path("deploymentType").asText()).isEqualTo("Server");
    }

    @Test
    void aSessionIsStartedUsedAndEnded() throws Exception {
        HttpResponse<String> logIn =
                send("POST", "/rest/auth/1/session", "{\"username\":\"admin\",\"password\":\"admin\"}", null);
        JsonNode session = json(logIn, 200).path("session");
        String cookie =
                session.path("name").asText() + "=" + session.path("value").asText();

        assertThat(json(sendWithCookie("GET", "/rest/api/2/myself", cookie), 200)
                        .path("name")
                        .asText())
                .isEqualTo("admin");
        assertThat(sendWithCookie("DELETE", "/rest/auth/1/session", cookie).statusCode())
                .isEqualTo(204);
        json(sendWithCookie("GET", "/rest/api/2/myself", cookie), 401);
    }

    @Test
    void aWrongPasswordIs401InJirasWords() throws Exception {
        HttpResponse<String> answer =
                send("POST", "/rest/auth/1/session", "{\"username\":\"admin\",\"password\":\"x\"}", null);

        assertThat(json(answer, 401).path("errorMessages").get(0).asText()).isEqualTo("Login failed");
    }

    @Test
    void brokenJsonAndWrongTypesAre400() throws Exception {
        for (String body : List.of("{", "[]", "", "{\"fields\":[]}", "{\"fields\":{\"project\":7}}", "{} x")) {
            JsonNode error = json(send("POST", "/rest/api/2/issue", body, "admin"), 400);
            assertThat(error.has("errorMessages") && error.has("errors")).isTrue();
        }
        json(send("GET", "/rest/api/2/user/search?username=a&maxResults=x", null, "admin"), 400);
    }

    @Test
    void unknownIssuesAre404() throws Exception {
        JsonNode error = json(send("GET", "/rest/api/2/issue/NO-1", null, "admin"), 404);

        assertThat(error.path("errorMessages").get(0).asText()).isEqualTo("Issue Does Not Exist");
        json(send("GET", "/rest/api/2/issue/createmeta", null, "admin"), 404);
    }

    /** Without reading the rest of the body, some ten in two hundred lost their answer with the connection. */
    @Test
    void aRefusedLargeRequestIsAnsweredAndItsConnectionServesTheNext() throws Exception {
        HttpRequest large = request("POST", "/rest/api/2/issue", "x".repeat(200_000), "admin")
                .setHeader("Content-Type", "text/plain")
                .build();

        for (int i = 0; i < 300; i++) {
            assertThat(client.send(large, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void whatABrowserCouldBeMadeToSendIsRefused() throws Exception {
        HttpRequest form = request("POST", "/rest/api/2/issue", "a=b", "admin")
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .build();
        HttpRequest foreign = request("POST", "/rest/api/2/issue", "{}", "admin")
                .setHeader("Origin", "http://elsewhere.example")
                .build();

        json(client.send(form, HttpResponse.BodyHandlers.ofString()), 403);
        json(client.send(foreign, HttpResponse.BodyHandlers.ofString()), 403);
    }

    @Test
    void projectsAreMadeByAdministratorsAndListed() throws Exception {
        String body = "{\"key\":\"SP\",\"name\":\"销售\",\"projectTypeKey\":\"business\",\"lead\":\"admin\"}";
        json(send("POST", "/rest/api/2/project", body, "admin"), 201);
        json(send("POST", "/rest/api/2/project", body, null), 401);

        assertThat(json(send("POST", "/rest/api/2/project", body, "admin"), 400)
                        .path("errors")
                        .has("projectKey"))
                .isTrue();
        JsonNode project = json(send("GET", "/rest/api/2/project/SP", null, "admin"), 200);
        assertThat(project.path("name").asText()).isEqualTo("销售");
        assertThat(project.path("issueTypes").size()).isEqualTo(2);
        assertThat(json(send("GET", "/rest/api/2/project", null, "admin"), 200).size())
                .isEqualTo(1);
        assertThat(json(send("GET", "/rest/api/2/project", null, null), 200).size())
                .isZero();
        assertThat(json(send("GET", "/rest/api/2/project/SP/statuses", null, "admin"), 200)
                        .get(0)
                        .path("statuses")
                        .size())
                .isPositive();
    }

    @Test
    void everyListAnswers() throws Exception {
        for (String path : List.of(
                "issuetype",
                "status",
                "statuscategory",
                "priority",
                "resolution",
                "issueLinkType",
                "dashboard",
                "filter/favourite",
                "mypermissions",
                "groups/picker",
                "user?username=admin",
                "user/picker?query=adm",
                "user/search?username=.",
                "group/member?groupname=jira-administrators",
                "application-properties")) {
            json(send("GET", "/rest/api/2/" + path, null, "admin"), 200);
        }
        json(send("GET", "/rest/api/latest/priority/3", null, "admin"), 200);
        json(send("GET", "/rest/api/2/status/nope", null, "admin"), 404);
    }

    private HttpResponse<String> send(String method, String path, String body, String user) throws Exception {
        return client.send(request(method, path, body, user).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> sendWithCookie(String method, String path, String cookie) throws Exception {
        return client.send(
                request(method, path, null, null).setHeader("Cookie", cookie).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String method, String path, String body, String user) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + server.port() + WebServer.CONTEXT_PATH + path))
                .setHeader("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (user != null) {
            String basic = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
            request.setHeader("Authorization", "Basic " + basic);
        }
        return request;
    }

    private static JsonNode json(HttpResponse<String> answer, int status) throws Exception {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
        return new ObjectMapper().readTree(answer.body());
    }

    private static I18n texts() {
        return new I18n() {
            @Override
            public String text(Locale locale, String key, Object... args) {
                return MessageFormat.format(
                        ResourceBundle.getBundle("i18n.sandbox-rest", Locale.ROOT)
                                .getString(key),
                        args);
            }

            @Override
            public Locale currentLocale() {
                return Locale.ENGLISH;
            }
        };
    }

    private static <T> T nothing(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> method.getReturnType() == Optional.class ? Optional.empty() : List.of()));
    }
}
