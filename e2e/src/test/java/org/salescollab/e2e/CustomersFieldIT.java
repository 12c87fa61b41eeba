package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Several customers on one issue: over REST, in searches, in the change history, on the form and for limited people. */
class CustomersFieldIT {
    private static final String APP = "/rest/sales-collab/1.0";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;
    private static Browser browser;
    private static String east;
    private static String west;
    private static String north;
    private static String field;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        east = register("East United Power", "East");
        west = register("Westwind <i>Energy</i>", "West");
        north = register("Northern Rail; Freight", "North");
        field = site.field("Customers");
        browser = new Browser(sandbox.address());
    }

    @AfterAll
    static void stop() {
        browser.close();
        sandbox.close();
    }

    @Test
    void clientsSetAddAndRemove() throws Exception {
        String issue = sale("Grid");
        set(issue, List.of(Map.of("name", "east united power"), west)).expect(204);
        assertThat(stored(issue)).containsExactly(east, west);
        assertThat(json(issue).findValuesAsText("name")).containsExactly("East United Power", "Westwind <i>Energy</i>");

        update(issue, Map.of("add", Map.of("key", north))).expect(204);
        update(issue, Map.of("remove", "East United Power")).expect(204);
        assertThat(stored(issue)).containsExactly(west, north);

        set(issue, List.of("Northern Rail; Freight")).expect(204);
        assertThat(stored(issue)).as("a semicolon within a name").containsExactly(north);
        set(issue, List.of("East United Power；" + north)).expect(204);
        assertThat(stored(issue)).as("several in one text").containsExactly(east, north);
        set(issue, List.of(west, west)).expect(204);
        assertThat(stored(issue)).containsExactly(west);
        site.seller().put("/rest/api/2/issue/" + issue, fields(null)).expect(204);
        assertThat(json(issue).isNull()).isTrue();
    }

    @Test
    void wrongOnesAreRefusedAtTheField() throws Exception {
        String issue = sale("Bridge");
        assertThat(error(byAdmin(issue, List.of(east, "Nobody & Sons")))).contains("Nobody & Sons");
        assertThat(error(byAdmin(issue, "East United Power"))).contains("list of customers");
        assertThat(error(byAdmin(issue, List.of(List.of(east))))).contains("list of customers");
        assertThat(error(byAdmin(issue, List.of(Map.of("id", 1))))).contains("list of customers");
        List<String> many =
                IntStream.rangeClosed(1, 101).mapToObj(i -> "CUST-" + i).toList();
        assertThat(error(byAdmin(issue, many))).contains("at most 100");
        assertThat(json(issue).isNull()).isTrue();
    }

    @Test
    void searchesFindEachOfThem() throws Exception {
        String both = sale("Pipeline");
        String one = sale("Tunnel");
        set(both, List.of(east, north)).expect(204);
        set(one, List.of(north)).expect(204);
        assertThat(keys("Customers = customer('East United Power')"))
                .contains(both)
                .doesNotContain(one);
        assertThat(keys("Customers = " + north)).contains(both, one);
        assertThat(keys("Customers in customersWhere('region in (East, North)')"))
                .contains(both, one);
        assertThat(keys("Customers not in customersWhere('region = East')"))
                .contains(one)
                .doesNotContain(both);
        assertThat(keys("Customers in customerOf(" + one + ")")).contains(both, one);
        assertThat(keys("Customers is empty")).doesNotContain(both, one);
    }

    @Test
    void theHistoryRecordsNames() throws Exception {
        String issue = sale("History");
        set(issue, List.of(east, west)).expect(204);
        set(issue, List.of(west)).expect(204);
        JsonNode items = site.seller()
                .get("/rest/api/2/issue/" + issue + "?expand=changelog")
                .at("/changelog/histories");
        assertThat(items.findValuesAsText("toString")).contains("East United Power; Westwind <i>Energy</i>");
        assertThat(items.findValuesAsText("to")).contains(east + ", " + west);
        assertThat(items).hasSize(2);
        set(issue, List.of(west)).expect(204);
        assertThat(site.seller()
                        .get("/rest/api/2/issue/" + issue + "?expand=changelog")
                        .at("/changelog/histories"))
                .as("the same customers are no change")
                .hasSize(2);
    }

    static Browser.Look[] looks() {
        return new Browser.Look[] {Browser.Look.ENGLISH_LIGHT, Browser.Look.CHINESE_DARK};
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theFormPicksSeveral(Browser.Look look) throws Exception {
        String issue = sale("Form");
        set(issue, List.of(east)).expect(204);
        try (Page page = browser.person(SalesSite.SELLER, look)) {
            browser.open(page, "/secure/EditIssue!default.jspa?id=" + issue);
            Locator input = page.locator("input.sales-customers-picking");
            Locator chosen = page.locator(".sales-chosen-one span");
            assertThat(chosen).hasText(new String[] {"East United Power"});
            input.pressSequentially("west");
            assertThat(page.locator(".sales-candidates [role=option]")).hasCount(1);
            Accessibility.check(page);
            input.press("Enter");
            assertThat(input).hasValue("");
            assertThat(chosen).hasText(new String[] {"East United Power", "Westwind <i>Energy</i>"});
            page.locator(".sales-chosen-remove").first().press("Enter");
            assertThat(chosen).hasText(new String[] {"Westwind <i>Energy</i>"});
            assertThat(input).isFocused();
            input.pressSequentially("rail");
            page.locator(".sales-candidates [role=option]").first().click();
            Accessibility.check(page);
            page.click("#issue-edit-submit");
            assertThat(page.locator("a.sales-customer"))
                    .hasText(new String[] {"Westwind <i>Energy</i>", "Northern Rail; Freight"});
            assertThat(stored(issue)).containsExactly(west, north);

            browser.open(page, "/secure/EditIssue!default.jspa?id=" + issue);
            page.locator(".sales-chosen-remove").first().click();
            page.locator(".sales-chosen-remove").first().click();
            page.click("#issue-edit-submit");
            page.locator("#issue-edit-submit")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(json(issue).isNull()).isTrue();
            page.context().close();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void hiddenOnesShowNothingAndAreKept() throws Exception {
        RestClient admin = site.admin();
        admin.post("/rest/api/2/group", Map.of("name", "east")).expect(201);
        admin.post("/rest/api/2/group/user?groupname=east", Map.of("name", SalesSite.OUTSIDER))
                .expect(201);
        String issue = sale("Secret");
        set(issue, List.of(west)).expect(204);
        Map<String, Object> limit = Map.of("group", "east", "regions", List.of("East"));
        long version = admin.get(APP + "/customer-rights").path("version").asLong();
        admin.put(APP + "/customer-rights", Map.of("rights", Map.of(), "limits", List.of(limit), "version", version))
                .expect(200);
        RestClient limited = admin.as(SalesSite.OUTSIDER);
        for (String page : List.of("/browse/" + issue, "/rest/api/2/issue/" + issue)) {
            assertThat(limited.send("GET", page, null).expect(200).text())
                    .contains("Customer not visible to you")
                    .doesNotContain("Westwind");
        }
        Map<String, Object> add = Map.of("update", Map.of(field, List.of(Map.of("add", east))));
        limited.put("/rest/api/2/issue/" + issue, add).expect(204);
        assertThat(stored(issue)).containsExactly(east, west);
        for (String guess : List.of(north, "CUST-999")) {
            Map<String, Object> guessed = Map.of("update", Map.of(field, List.of(Map.of("add", guess))));
            assertThat(error(limited.put("/rest/api/2/issue/" + issue, guessed)))
                    .contains("There is no customer");
        }
        admin.put(APP + "/customer-rights", Map.of("rights", Map.of(), "limits", List.of(), "version", version + 1))
                .expect(200);
    }

    private static String sale(String summary) throws Exception {
        return site.create(summary, Map.of()).expect(201).json().path("key").asText();
    }

    private static Map<String, Object> fields(Object value) {
        Map<String, Object> one = new HashMap<>();
        one.put(field, value);
        return Map.of("fields", one);
    }

    private static RestClient.Answer set(String issue, Object customers) throws Exception {
        return site.seller().put("/rest/api/2/issue/" + issue, fields(customers));
    }

    /** The seller reads Chinese in one of the tests. */
    private static RestClient.Answer byAdmin(String issue, Object customers) throws Exception {
        return site.admin().put("/rest/api/2/issue/" + issue, fields(customers));
    }

    private static RestClient.Answer update(String issue, Map<String, Object> operation) throws Exception {
        return site.seller().put("/rest/api/2/issue/" + issue, Map.of("update", Map.of(field, List.of(operation))));
    }

    private static String error(RestClient.Answer answer) throws Exception {
        return answer.expect(400).json().path("errors").path(field).asText();
    }

    private static JsonNode json(String issue) throws Exception {
        return site.seller().get("/rest/api/2/issue/" + issue).path("fields").path(field);
    }

    private static List<String> stored(String issue) throws Exception {
        return json(issue).findValuesAsText("key");
    }

    private static List<String> keys(String jql) throws Exception {
        String query = URLEncoder.encode("project = SP and " + jql, StandardCharsets.UTF_8);
        return site.seller()
                .get("/rest/api/2/search?fields=summary&maxResults=100&jql=" + query)
                .path("issues")
                .findValuesAsText("key");
    }

    private static String register(String name, String region) throws Exception {
        return site.seller()
                .post(APP + "/customers", Map.of("nameEn", name, "region", region))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }
}
