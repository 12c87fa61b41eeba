package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person who is limited to one region finds no trace of other customers, until a sales project is theirs too. */
class CustomerRightsIT {
    private static final String APP = "/rest/sales-collab/1.0";
    private static final String HIDDEN = "Nordwind";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;
    private static String east;
    private static String hidden;
    private static String issue;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        east = register("East United", "East");
        hidden = register(HIDDEN, "West");
        issue = site.create("Warehouse", Map.of("Customer", hidden))
                .expect(201)
                .json()
                .path("key")
                .asText();
        limitTheOutsiderToTheEast();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static void limitTheOutsiderToTheEast() throws IOException, InterruptedException {
        RestClient admin = site.admin();
        admin.post("/rest/api/2/group", Map.of("name", "east")).expect(201);
        admin.post("/rest/api/2/group/user?groupname=east", Map.of("name", SalesSite.OUTSIDER))
                .expect(201);
        Map<String, Object> limit = Map.of("group", "east", "regions", List.of("East"));
        admin.put(
                        APP + "/customer-rights",
                        Map.of("rights", Map.of("import", List.of("east")), "limits", List.of(limit), "version", 1))
                .expect(200);
        admin.put(APP + "/customer-rights", Map.of("rights", Map.of(), "limits", List.of(), "version", 1))
                .expect(409);
    }

    @Test
    void noAnswerShowsAHiddenCustomer() throws IOException, InterruptedException {
        RestClient limited = site.admin().as(SalesSite.OUTSIDER);

        List<String> listed = limited.get(APP + "/customers").findValuesAsText("key");
        assertThat(listed).contains(east).doesNotContain(hidden);
        assertThat(limited.get(APP + "/customers").path("total").asInt()).isEqualTo(listed.size());
        assertThat(limited.get(APP + "/customers/search?query=nord").path("customers"))
                .isEmpty();
        assertThat(limited.send("GET", APP + "/customers/" + hidden, null))
                .isEqualTo(limited.send("GET", APP + "/customers/CUST-999", null))
                .extracting(RestClient.Answer::status)
                .isEqualTo(404);
        assertThat(limited.status("/plugins/servlet/sales-collab/customers?key=" + hidden))
                .isEqualTo(404);
        assertThat(search(limited, "Customer in customersWhere('name ~ nord')")
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(search(limited, "Customer in customerOf(" + issue + ")")
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        search(limited, "Customer = customer(" + HIDDEN + ")").expect(400);
        for (String page : List.of("/browse/" + issue, "/rest/api/2/issue/" + issue + "?expand=changelog")) {
            assertThat(limited.send("GET", page, null).expect(200).text())
                    .contains("Customer not visible to you")
                    .doesNotContain(HIDDEN);
        }
        assertThat(site.seller().send("GET", "/browse/" + issue, null).text()).contains(HIDDEN);
    }

    /** The outsider is in the group that may import; the seller is in none, and Jira's administrators always may. */
    @Test
    void importingNeedsItsRight() throws IOException, InterruptedException {
        RestClient seller = site.seller();
        assertThat(seller.upload(APP + "/customer-imports?name=a.csv", "nameEn\nAny\n")
                        .expect(403)
                        .text())
                .contains("may not import customers");
        assertThat(seller.status("/plugins/servlet/sales-collab/customer-import"))
                .isEqualTo(403);
        site.admin()
                .upload(APP + "/customer-imports?name=a.csv", "nameEn\nAny\n")
                .expect(201);
        Map<String, Object> unknown = Map.of("rights", Map.of("improt", List.of()), "version", 2);
        assertThat(site.admin()
                        .put(APP + "/customer-rights", unknown)
                        .expect(400)
                        .text())
                .contains("rights.improt", "view, edit, delete, bulk-delete, export, import, see-contacts");
    }

    @Test
    void anImportDoesNotTellWhoHidesBehindAName() throws IOException, InterruptedException {
        RestClient limited = site.admin().as(SalesSite.OUTSIDER);
        String file = "key,nameEn\n,nordwind\n" + hidden + ",Other\nCUST-999,Other\n,Fresh\n";
        String run = APP + "/customer-imports/"
                + limited.upload(APP + "/customer-imports?name=east.csv", file)
                        .expect(201)
                        .json()
                        .path("key")
                        .asText();
        limited.post(run + "/check", Map.of("mapping", Map.of("key", 0, "nameEn", 1), "duplicates", "update"))
                .expect(202);
        JsonNode counts = stateAfter(limited, run, "CHECKING").path("counts");
        assertThat(counts.path("made").asInt()).isEqualTo(1);
        assertThat(counts.path("bad").asInt()).isEqualTo(3);
        List<String> reasons = limited.get(run + "/refused").findValuesAsText("reason");
        assertThat(reasons.get(0)).contains("may not see").doesNotContainIgnoringCase(HIDDEN);
        assertThat(reasons.get(1).replace(hidden, "CUST-999")).isEqualTo(reasons.get(2));
        assertThat(limited.send("GET", APP + "/customer-export?format=csv", null)
                        .expect(200)
                        .text())
                .contains(east)
                .doesNotContain(HIDDEN, hidden);
    }

    private static JsonNode stateAfter(RestClient reader, String run, String state)
            throws IOException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        JsonNode now = reader.get(run);
        while (now.path("state").asText().equals(state) && Instant.now().isBefore(end)) {
            now = reader.get(run);
        }
        return now;
    }

    @Test
    void aKeyCannotBeTriedOut() throws IOException, InterruptedException {
        RestClient limited = site.admin().as(SalesSite.OUTSIDER);
        String field = site.field("Customer");
        for (String key : List.of(hidden, "CUST-999")) {
            assertThat(limited.put("/rest/api/2/issue/" + issue, Map.of("fields", Map.of(field, key)))
                            .expect(400)
                            .text())
                    .contains("There is no customer");
        }
        assertThat(limited.put(
                                "/rest/api/2/issue/" + issue,
                                Map.of("fields", Map.of(field, hidden + "." + "0".repeat(64))))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whoJoinsASaleSeesItsCustomer() throws IOException, InterruptedException {
        String joined = register("Aurora", "South");
        JsonNode sale =
                site.create("Portal", Map.of("Customer", joined)).expect(201).json();
        RestClient limited = site.admin().as(SalesSite.OUTSIDER);
        assertThat(limited.status(APP + "/customers/" + joined)).isEqualTo(404);

        site.seller()
                .post(
                        APP + "/issues/" + sale.path("key").asText() + "/roles/SR",
                        Map.of("user", SalesSite.OUTSIDER, "version", 0))
                .expect(200);

        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        int status = 404;
        while (status == 404 && Instant.now().isBefore(end)) {
            status = limited.status(APP + "/customers/" + joined);
        }
        assertThat(status).isEqualTo(200);
    }

    private static RestClient.Answer search(RestClient reader, String jql) throws IOException, InterruptedException {
        String query = URLEncoder.encode(jql, StandardCharsets.UTF_8);
        return reader.send("GET", "/rest/api/2/search?fields=summary&jql=" + query, null);
    }

    private static String register(String name, String region) throws IOException, InterruptedException {
        return site.seller()
                .post(APP + "/customers", Map.of("nameEn", name, "region", region))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }
}
