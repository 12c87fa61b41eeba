package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an ordinary client of Jira's REST API does with sales projects. */
class JiraClientIT {
    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void logsInWithASessionCookie() throws Exception {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        HttpResponse<String> session = browser.send(
                HttpRequest.newBuilder(URI.create(sandbox.address() + "/rest/auth/1/session"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"username\":\"seller\",\"password\":\"seller\"}"))
                        .build(),
                BodyHandlers.ofString());
        HttpResponse<String> myself = browser.send(
                HttpRequest.newBuilder(URI.create(sandbox.address() + "/rest/api/2/myself"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(session.statusCode()).isEqualTo(200);
        assertThat(RestClient.JSON.readTree(myself.body()).path("name").asText())
                .isEqualTo("seller");
    }

    @Test
    void createsASalesProjectTransitionsItAndFindsItByAnyNameOfItsCustomer() throws Exception {
        site.seller()
                .post(
                        "/rest/sales-collab/1.0/customers",
                        Map.of("nameEn", "East United Power", "nameZh", "华东联合电力", "tier", "KA"))
                .expect(201);
        String key = site.create(
                        "Dispatch platform",
                        Map.of(
                                "Customer",
                                "East United Power",
                                "Amount",
                                12_800_000,
                                "Expected Close Date",
                                "2026-12-18"))
                .expect(201)
                .json()
                .path("key")
                .asText();
        transition(key, "To qualification");
        transition(key, "To needs analysis");

        JsonNode fields = site.seller().get("/rest/api/2/issue/" + key).path("fields");
        assertThat(fields.path("status").path("name").asText()).isEqualTo("Needs analysis");
        assertThat(fields.path(site.field("Customer")).path("name").asText()).isEqualTo("East United Power");
        assertThat(fields.path(site.field("Amount")).asDouble()).isEqualTo(12_800_000);
        assertThat(site.found("Customer = customer(\"华东联合电力\") AND status = \"Needs analysis\""))
                .isEqualTo(1);
        assertThat(site.found("Customer = customer(\"East United Power\") AND Amount > 12000000"))
                .isEqualTo(1);
    }

    private static void transition(String key, String name) throws Exception {
        String path = "/rest/api/2/issue/" + key + "/transitions";
        for (JsonNode one : site.seller().get(path).path("transitions")) {
            if (one.path("name").asText().equals(name)) {
                site.seller()
                        .post(
                                path,
                                Map.of("transition", Map.of("id", one.path("id").asText())))
                        .expect(204);
                return;
            }
        }
        throw new AssertionError("no transition " + name);
    }
}
