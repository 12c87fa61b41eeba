package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People of customers on an issue: over REST, in searches, in the change history, on the form and for limited people. */
class ContactsFieldIT {
    private static final String APP = "/rest/sales-collab/1.0";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;
    private static Browser browser;
    private static String east;
    private static String west;
    private static String sun;
    private static String liang;
    private static String wade;
    private static String field;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        east = register("East United Power", "East");
        west = register("Westwind Energy", "West");
        sun = person(east, "Sun <i>Jianguo</i>", "sun@east.example");
        liang = person(east, "Liang Zhiyuan", "liang@east.example");
        wade = person(west, "Wade Suntner", "wade@west.example");
        field = site.field("Contacts");
        browser = new Browser(sandbox.address());
    }

    @AfterAll
    static void stop() {
        browser.close();
        sandbox.close();
    }

    @Test
    void clientsSetThemByNumberNameOrMail() throws Exception {
        String issue = sale("Grid");
        set(issue, List.of("liang@east.example", Map.of("name", "wade suntner")))
                .expect(204);
        assertThat(stored(issue)).containsExactlyInAnyOrder(liang, wade);
        set(issue, List.of(Map.of("key", sun))).expect(204);
        assertThat(json(issue).findValuesAsText("name")).containsExactly("Sun <i>Jianguo</i>");
        assertThat(set(issue, List.of("Nobody & Sons"))
                        .expect(400)
                        .json()
                        .at("/errors/" + field)
                        .asText())
                .contains("Nobody & Sons");
        assertThat(stored(issue)).containsExactly(sun);
    }

    @Test
    void searchesFindThemAndAnUnknownOneIsNamed() throws Exception {
        String one = sale("Pipeline");
        String other = sale("Tunnel");
        set(one, List.of(sun, wade)).expect(204);
        set(other, List.of(liang)).expect(204);
        assertThat(keys("Contacts = contact('Wade Suntner')")).contains(one).doesNotContain(other);
        assertThat(keys("Contacts = contact('liang@east.example')"))
                .contains(other)
                .doesNotContain(one);
        assertThat(keys("Contacts in (contact('" + sun + "'), contact('liang@east.example'))"))
                .contains(one, other);
        assertThat(site.admin()
                        .send("GET", search("Contacts = contact('Nobody')"), null)
                        .expect(400)
                        .text())
                .contains("contact", "Nobody");
    }

    @Test
    void theHistoryRecordsNames() throws Exception {
        String issue = sale("History");
        set(issue, List.of(liang, wade)).expect(204);
        JsonNode items = site.seller()
                .get("/rest/api/2/issue/" + issue + "?expand=changelog")
                .at("/changelog/histories");
        assertThat(items.findValuesAsText("toString")).contains("Liang Zhiyuan; Wade Suntner");
    }

    static Browser.Look[] looks() {
        return new Browser.Look[] {Browser.Look.ENGLISH_LIGHT, Browser.Look.CHINESE_DARK};
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theFormOffersThePeopleOfTheCustomersThatAreChosenOnIt(Browser.Look look) throws Exception {
        String issue = sale("Form");
        try (Page page = browser.person(SalesSite.SELLER, look)) {
            browser.open(page, "/secure/EditIssue!default.jspa?id=" + issue);
            Locator people = page.locator("input.sales-contacts-picking");
            Locator found = page.locator(".sales-contacts-picking ~ .sales-candidates [role=option]");
            people.pressSequentially("sun");
            assertThat(found).hasCount(2);
            people.fill("");

            Locator customers = page.locator("input.sales-customers-picking");
            customers.pressSequentially("east");
            page.locator(".sales-customers-picking ~ .sales-candidates [role=option]")
                    .first()
                    .click();
            people.pressSequentially("sun");
            assertThat(found).hasCount(1);
            Accessibility.check(page);
            people.press("Enter");
            assertThat(page.locator(".sales-contacts-picking ~ .sales-chosen .sales-chosen-one span"))
                    .hasText(new String[] {"Sun <i>Jianguo</i>"});
            Accessibility.check(page);
            page.click("#issue-edit-submit");
            assertThat(page.locator("a.sales-customer", new Page.LocatorOptions().setHasText("Sun <i>Jianguo</i>")))
                    .hasCount(1);
            assertThat(stored(issue)).containsExactly(sun);
            page.context().close();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoMayNotSeeThePeopleOfACustomerIsOfferedNoneAndShownNone() throws Exception {
        RestClient admin = site.admin();
        String issue = sale("Secret");
        set(issue, List.of(wade)).expect(204);
        long version = admin.get(APP + "/customer-rights").path("version").asLong();
        admin.post("/rest/api/2/group", Map.of("name", "people")).expect(201);
        admin.put(
                        APP + "/customer-rights",
                        Map.of(
                                "rights",
                                Map.of("see-contacts", List.of("people")),
                                "limits",
                                List.of(),
                                "version",
                                version))
                .expect(200);
        try {
            RestClient limited = admin.as(SalesSite.OUTSIDER);
            for (String page : List.of("/browse/" + issue, "/rest/api/2/issue/" + issue)) {
                assertThat(limited.send("GET", page, null).expect(200).text()).doesNotContain("Suntner");
            }
            String search = APP + "/contacts/search?query=sun";
            assertThat(limited.get(search).path("contacts")).isEmpty();
            assertThat(limited.get(search + "&customer=" + west).path("contacts"))
                    .isEmpty();
            assertThat(limited.get(search + "&customer=CUST-999").path("contacts"))
                    .isEmpty();
        } finally {
            admin.put(APP + "/customer-rights", Map.of("rights", Map.of(), "limits", List.of(), "version", version + 1))
                    .expect(200);
        }
    }

    private static String sale(String summary) throws Exception {
        return site.create(summary, Map.of()).expect(201).json().path("key").asText();
    }

    private static RestClient.Answer set(String issue, Object people) throws Exception {
        Map<String, Object> one = new HashMap<>();
        one.put(field, people);
        return site.admin().put("/rest/api/2/issue/" + issue, Map.of("fields", one));
    }

    private static JsonNode json(String issue) throws Exception {
        return site.seller().get("/rest/api/2/issue/" + issue).path("fields").path(field);
    }

    private static List<String> stored(String issue) throws Exception {
        return json(issue).findValuesAsText("key");
    }

    private static List<String> keys(String jql) throws Exception {
        return site.seller().get(search(jql)).path("issues").findValuesAsText("key");
    }

    private static String search(String jql) {
        return "/rest/api/2/search?fields=summary&maxResults=100&jql="
                + URLEncoder.encode("project = SP and " + jql, StandardCharsets.UTF_8);
    }

    private static String register(String name, String region) throws Exception {
        return site.seller()
                .post(APP + "/customers", Map.of("nameEn", name, "region", region))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    private static String person(String customer, String name, String mail) throws Exception {
        return site.seller()
                .post(APP + "/customers/" + customer + "/contacts", Map.of("nameEn", name, "email", mail))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }
}
