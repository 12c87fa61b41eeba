package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person without the right to see contacts finds no trace of them, until a role in a sales project is accepted. */
class SeeContactsIT {
    private static final String APP = "/rest/sales-collab/1.0";
    private static final String ANNA = "Anna Canary";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;
    private static RestClient outsider;
    private static String east;
    private static String west;
    private static long person;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        outsider = site.admin().as(SalesSite.OUTSIDER);
        east = register("East United");
        west = register("Nordwind");
        person = contact(west, ANNA);
        contact(east, "Bruno East");
        site.seller()
                .post(
                        APP + "/customers/" + west + "/interactions",
                        Map.of(
                                "kind", "CALL",
                                "at", "2020-01-06T10:00",
                                "department", "SALES",
                                "summary", "Called",
                                "contacts", List.of(person)))
                .expect(201);
        site.admin().post("/rest/api/2/group", Map.of("name", "keepers")).expect(201);
        site.admin()
                .post("/rest/api/2/group/user?groupname=keepers", Map.of("name", SalesSite.SELLER))
                .expect(201);
        site.admin()
                .put(
                        APP + "/customer-rights",
                        Map.of("rights", Map.of("see-contacts", List.of("keepers")), "limits", List.of(), "version", 1))
                .expect(200);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void hiddenContactsAnswerLikeUnknownOnes() throws IOException, InterruptedException {
        assertThat(outsider.status(APP + "/customers/" + west)).isEqualTo(200);
        alike("GET", APP + "/customers/" + west + "/contacts", APP + "/customers/CUST-999/contacts", null);
        alike(
                "POST",
                APP + "/customers/" + west + "/contacts",
                APP + "/customers/CUST-999/contacts",
                Map.of("nameEn", "New"));
        alike("GET", APP + "/contacts/" + person, APP + "/contacts/99999", null);
        alike("PUT", APP + "/contacts/" + person, APP + "/contacts/99999", Map.of("nameEn", "Stolen", "version", 1));
        String people = APP + "/customers/" + west + "/contacts/";
        alike("DELETE", people + person, APP + "/customers/CUST-999/contacts/" + person, null);
        alike("PUT", people + person, APP + "/customers/CUST-999/contacts/" + person, Map.of());
        assertThat(outsider.get(APP + "/contacts/search?query=anna").findValuesAsText("nameEn"))
                .isEmpty();
        for (String page : List.of(
                "/plugins/servlet/sales-collab/customers?tab=all&key=" + west,
                APP + "/customers/" + west + "/interactions",
                APP + "/customers/" + west + "/timeline",
                APP + "/customers/" + west)) {
            assertThat(outsider.send("GET", page, null).expect(200).text()).doesNotContain(ANNA);
        }
        assertThat(site.seller()
                        .send("GET", "/plugins/servlet/sales-collab/customers?tab=all&key=" + west, null)
                        .text())
                .contains(ANNA);
        assertThat(site.seller()
                        .send("GET", APP + "/customers/" + west + "/interactions", null)
                        .text())
                .contains(ANNA);
    }

    private static void alike(String method, String hidden, String unknown, Object body)
            throws IOException, InterruptedException {
        assertThat(outsider.send(method, hidden, body))
                .as(method + " " + hidden)
                .isEqualTo(outsider.send(method, unknown, body))
                .extracting(RestClient.Answer::status)
                .isEqualTo(404);
    }

    @Test
    void whoAcceptsARoleSeesThatCustomersContactsAndNoOthers() throws IOException, InterruptedException {
        String sale = site.create("Portal", Map.of("Customer", east))
                .expect(201)
                .json()
                .path("key")
                .asText();
        String role = APP + "/issues/" + sale + "/roles/FR";
        JsonNode asked = site.seller()
                .post(role, Map.of("user", SalesSite.OUTSIDER, "version", 0))
                .expect(200)
                .json();
        String people = APP + "/customers/" + east + "/contacts";
        assertThat(outsider.status(people)).isEqualTo(404);

        outsider.post(role + "/accept", Map.of("version", version(asked))).expect(200);
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        int status = 404;
        while (status == 404 && Instant.now().isBefore(end)) {
            status = outsider.status(people);
        }
        assertThat(status).isEqualTo(200);
        assertThat(outsider.get(people).path("total").asInt()).isEqualTo(1);
        assertThat(outsider.status(APP + "/customers/" + west + "/contacts")).isEqualTo(404);
    }

    private static int version(JsonNode panel) {
        for (JsonNode line : panel.path("lines")) {
            if (line.path("code").asText().equals("FR")) {
                return line.path("version").asInt();
            }
        }
        throw new AssertionError("no line of FR");
    }

    private static String register(String name) throws IOException, InterruptedException {
        return site.seller()
                .post(APP + "/customers", Map.of("nameEn", name))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    private static long contact(String customer, String name) throws IOException, InterruptedException {
        return site.seller()
                .post(APP + "/customers/" + customer + "/contacts", Map.of("nameEn", name))
                .expect(201)
                .json()
                .path("id")
                .asLong();
    }
}
