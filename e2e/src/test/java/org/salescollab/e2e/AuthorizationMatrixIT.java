package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.salescollab.e2e.Matrix.Role;
import org.salescollab.e2e.Matrix.Row;

/** Every REST endpoint and page in the app's jar answers every kind of user as the matrix says, over HTTP in a running sandbox. */
class AuthorizationMatrixIT {

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static MatrixSite site;
    private static List<Endpoint> endpoints;
    private static List<Row> rows;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        endpoints = Endpoint.in(Path.of(System.getProperty("app.jar")), Path.of(System.getProperty("sandbox.jar")));
        rows = Matrix.rows();
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = new MatrixSite(sandbox.address());
    }

    @AfterAll
    static void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    void everyEndpointHasARow() {
        assertThat(rows.stream().map(Row::endpoint))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        endpoints.stream().map(Endpoint::key).toList());
    }

    @TestFactory
    Stream<DynamicTest> answers() {
        return rows.stream()
                .flatMap(row -> Arrays.stream(Role.values())
                        .map(role -> dynamicTest(row.endpoint() + " to " + role.user(), () -> check(row, role))));
    }

    private static void check(Row row, Role role) throws IOException, InterruptedException {
        int expected = row.status().get(role);
        boolean atTheDoor = expected == 401 || expected == 403;
        assumeTrue(atTheDoor || hasWhatItNeeds(row), "The sandbox can't create issues yet");
        HttpResponse<String> answer = send(row, role);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
    }

    private static boolean hasWhatItNeeds(Row row) {
        return !row.needsAnIssue() || site.issue().isPresent();
    }

    /** Otherwise the answers would tell which keys and ids exist. */
    @TestFactory
    Stream<DynamicTest> whatIsHiddenIsAnsweredLikeWhatDoesNotExist() {
        return rows.stream()
                .filter(row -> row.needsAnIssue() || row.sent().contains("{spare}"))
                .map(row -> dynamicTest(row.endpoint(), () -> {
                    assumeTrue(hasWhatItNeeds(row), "The sandbox can't create issues yet");
                    HttpResponse<String> hidden = send(row, Role.OUTSIDER);
                    HttpResponse<String> unknown = send(row.ofNothing(), Role.OUTSIDER);
                    assertThat(hidden.statusCode()).isEqualTo(unknown.statusCode());
                    assertThat(shown(hidden)).isEqualTo(shown(unknown));
                }));
    }

    /** A page carries a form token and a request's id, which differ each time. */
    private static String shown(HttpResponse<String> answer) {
        return answer.body().replaceAll("[0-9a-f]{8,}", "#").replaceAll("SPARE|NOWHERE", "?");
    }

    @Test
    void whatOnlyAdministratorsMayDoAsksForThePasswordOnceMore() {
        assertThat(endpoints).filteredOn(Endpoint::admin).isNotEmpty().allMatch(Endpoint::webSudo);
    }

    @TestFactory
    Stream<DynamicTest> webSudoIsAskedOfABrowserSession() throws IOException, InterruptedException {
        Client browser = Client.browser(sandbox.address(), "admin");
        return rows.stream()
                .filter(row -> endpoint(row).webSudo())
                .map(row -> dynamicTest(row.endpoint(), () -> {
                    HttpResponse<String> answer = browser.send(row.verb(), path(row, Role.ADMIN), "{}");
                    assertThat(answer.statusCode()).isEqualTo(401);
                    assertThat(answer.body()).containsIgnoringCase("websudo");
                }));
    }

    /** A page elsewhere can make a browser send a form, but no JSON. */
    @TestFactory
    Stream<DynamicTest> noChangeCanBeMadeByAForm() {
        Map<String, String> form = Map.of("Content-Type", "application/x-www-form-urlencoded");
        return rows.stream()
                .filter(row -> endpoint(row).changes())
                .map(row -> dynamicTest(row.endpoint(), () -> {
                    Client admin = site.client(Role.ADMIN);
                    HttpResponse<String> answer = admin.send(row.verb(), path(row, Role.ADMIN), "a=b", form);
                    assertThat(answer.statusCode()).isIn(403, 415);
                }));
    }

    private static Endpoint endpoint(Row row) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.key().equals(row.endpoint()))
                .findFirst()
                .orElseThrow();
    }

    private static String path(Row row, Role role) throws IOException, InterruptedException {
        return site.filled(row.path(), role);
    }

    private static HttpResponse<String> send(Row row, Role role) throws IOException, InterruptedException {
        String sent = site.filled(row.sent(), role);
        if (sent.startsWith("file ")) {
            Map<String, String> file = Map.of("Content-Type", "application/octet-stream");
            return site.client(role).send(row.verb(), path(row, role), sent.substring(5), file);
        }
        return sent.startsWith("?")
                ? site.client(role).send(row.verb(), path(row, role) + sent, "")
                : site.client(role).send(row.verb(), path(row, role), sent);
    }
}
