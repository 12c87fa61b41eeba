package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
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

/** Customers that are filled in from the reporter's e-mail address, and where administrators say so. */
class AutoLinkIT {
    private static final String APP = "/rest/sales-collab/1.0";
    private static final String PAGE = "/plugins/servlet/sales-collab/auto-link";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;
    private static String east;
    private static String nordwind;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        east = site.customer("East United Power");
        nordwind = customerWithDomain("Nordwind Logistik", "nordwind.example");
        contact(east, "sun@nordwind.example");
        turn(true);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static void turn(boolean on) throws IOException, InterruptedException {
        site.admin().put(APP + "/auto-link/SP", Map.of("on", on)).expect(200);
    }

    private static String customerWithDomain(String name, String domain) throws IOException, InterruptedException {
        return site.seller()
                .post(APP + "/customers", Map.of("nameEn", name, "domain", domain))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    private static void contact(String customer, String mail) throws IOException, InterruptedException {
        site.seller()
                .post(APP + "/customers/" + customer + "/contacts", Map.of("nameEn", "Person " + mail, "email", mail))
                .expect(201);
    }

    /** Somebody of ours by this address. */
    private static void person(String name, String mail) throws IOException, InterruptedException {
        site.admin()
                .post("/rest/api/2/user", Map.of("name", name, "displayName", name, "emailAddress", mail))
                .expect(201);
    }

    /** An issue that somebody reports; the key. */
    private static String reported(String by, Map<String, Object> more) throws IOException, InterruptedException {
        return site.admin()
                .as(by)
                .post("/rest/api/2/issue", site.salesProject("Reported by " + by, more))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    private static String customerOf(String issue) throws IOException, InterruptedException {
        JsonNode value =
                site.admin().get("/rest/api/2/issue/" + issue).path("fields").path(site.field("Customer"));
        return value.path("key").asText();
    }

    private static void edit(String issue, String field, Object value) throws IOException, InterruptedException {
        Map<String, Object> fields = new HashMap<>();
        fields.put(field, value);
        site.admin().put("/rest/api/2/issue/" + issue, Map.of("fields", fields)).expect(204);
    }

    @Test
    void thePersonWithTheReportersAddressTellsTheCustomerAndTheHistorySaysSo() throws Exception {
        person("sun", "Sun@nordwind.example");
        String issue = reported("sun", Map.of());
        assertThat(customerOf(issue)).isEqualTo(east);
        JsonNode change = site.admin()
                .get("/rest/api/2/issue/" + issue + "?expand=changelog")
                .path("changelog")
                .path("histories")
                .path(0);
        assertThat(change.path("author").path("name").asText()).isEqualTo("sun");
        assertThat(change.path("items").findValuesAsText("toString")).contains("East United Power");
        assertThat(site.found("Customer = customer(\"East United Power\") AND key = " + issue))
                .isEqualTo(1);
    }

    @Test
    void theOnlyCustomerOfTheDomainIsTakenWhereNobodyHasTheAddress() throws Exception {
        person("new", "new@nordwind.example");
        assertThat(customerOf(reported("new", Map.of()))).isEqualTo(nordwind);
    }

    @Test
    void whatSomebodyChoseOrClearedIsLeftAlone() throws Exception {
        person("chooser", "chooser@nordwind.example");
        String issue = reported("chooser", Map.of("Customer", east));
        assertThat(customerOf(issue)).isEqualTo(east);

        edit(issue, site.field("Customer"), null);
        assertThat(customerOf(issue)).isEmpty();
        edit(issue, "summary", "Something else");
        person("chooser2", "chooser2@nordwind.example");
        edit(issue, "reporter", Map.of("name", "chooser2"));
        assertThat(customerOf(issue)).isEmpty();
    }

    @Test
    void anotherReporterTellsTheCustomerOfAnIssueThatNobodyHasGivenOne() throws Exception {
        person("known", "known@nordwind.example");
        String issue = reported(SalesSite.OUTSIDER, Map.of());
        assertThat(customerOf(issue)).isEmpty();
        edit(issue, "summary", "Still nobody's");
        assertThat(customerOf(issue)).isEmpty();
        edit(issue, "reporter", Map.of("name", "known"));
        assertThat(customerOf(issue)).isEqualTo(nordwind);
    }

    @Test
    void whatCouldMeanTwoCustomersMeansNone() throws Exception {
        person("shared", "office@shared.example");
        contact(east, "office@shared.example");
        contact(nordwind, "office@shared.example");
        assertThat(customerOf(reported("shared", Map.of()))).isEmpty();
    }

    @Test
    void aProjectThatDoesntWantItIsLeftAlone() throws Exception {
        person("unwanted", "unwanted@nordwind.example");
        turn(false);
        try {
            assertThat(customerOf(reported("unwanted", Map.of()))).isEmpty();
        } finally {
            turn(true);
        }
    }

    @Test
    void wrongInputIsRefusedAndChangesNothing() throws Exception {
        assertThat(site.admin()
                        .put(APP + "/auto-link/SP", Map.of())
                        .expect(400)
                        .json()
                        .path("errors")
                        .has("on"))
                .isTrue();
        site.admin().put(APP + "/auto-link/NONESUCH", Map.of("on", true)).expect(404);
        site.seller().put(APP + "/auto-link/SP", Map.of("on", false)).expect(403);
        assertThat(site.admin().get(APP + "/auto-link").path("projects").findValuesAsText("key"))
                .isEqualTo(List.of("SP"));
    }

    static Browser.Look[] looks() {
        return new Browser.Look[] {Browser.Look.ENGLISH_LIGHT, Browser.Look.CHINESE_DARK};
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anAdministratorSwitchesAProjectOffAndOn(Browser.Look look) throws Exception {
        boolean chinese = look.language() == Browser.Look.Language.CHINESE;
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person("admin", look);
            browser.open(page, "/secure/admin/ViewSystemInfo.jspa");
            page.fill("[name=webSudoPassword]", "admin");
            page.press("[name=webSudoPassword]", "Enter");
            page.waitForURL("**/ViewSystemInfo.jspa");
            browser.open(page, PAGE);
            Locator rows = page.locator("#sales-autolink tbody tr");
            assertThat(rows).hasCount(1);
            assertThat(rows).containsText("Sales");
            Accessibility.check(page);

            page.fill("#sales-autolink-project", "nonesuch");
            page.press("#sales-autolink-project", "Enter");
            assertThat(page.locator("#sales-autolink-error"))
                    .hasText(chinese ? "没有使用这个关键字的项目。" : "There is no project with this key.");
            assertThat(page.locator("#sales-autolink-project")).isFocused();
            Accessibility.check(page);

            rows.locator("[data-off]").press("Enter");
            assertThat(page.locator("#sales-autolink-none"))
                    .hasText(chinese ? "目前没有项目启用。" : "No project fills in customers yet.");
            Accessibility.check(page);
            page.fill("#sales-autolink-project", "sp");
            page.press("#sales-autolink-project", "Enter");
            assertThat(rows).hasCount(1);
            // The browser reports what is refused with 404.
            assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("404"));
        }
    }
}
