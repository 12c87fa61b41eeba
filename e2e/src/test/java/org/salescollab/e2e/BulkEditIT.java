package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jira's bulk edit sets and clears our fields in several issues: by the wizard, with its rights, errors and history. */
class BulkEditIT {
    private static final String HERE = "/secure/views/bulkedit/";
    private static final String APP = "/rest/sales-collab/1.0";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;
    private static Browser browser;
    private static String east;
    private static String west;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        east = register("East United Power", "East");
        west = register("Westwind <i>Energy</i>", "West");
        browser = new Browser(sandbox.address());
    }

    @AfterAll
    static void stop() {
        browser.close();
        sandbox.close();
    }

    static Browser.Look[] looks() {
        return new Browser.Look[] {Browser.Look.ENGLISH_LIGHT, Browser.Look.CHINESE_DARK};
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theWizardSetsCustomersAndAmountInEachIssue(Browser.Look look) throws Exception {
        List<String> issues = List.of(sale("Wizard"), sale("Wizard too"));
        try (Page page = browser.person(SalesSite.SELLER, look)) {
            browser.open(page, "/issues/?jql=" + encode("key in (" + String.join(",", issues) + ")"));
            page.click("#bulkedit_all");
            for (String issue : issues) {
                page.check("#" + issue);
            }
            Accessibility.check(page);
            page.click("#next");
            chooseFields(page);
            assertThat(page.locator("#updatedfields td")).hasText(new String[] {"12,345.5", "Westwind <i>Energy</i>"});
            Accessibility.check(page);
            page.click("#confirm");
            assertThat(page.locator("#bulk-done")).containsText("2");
            Accessibility.check(page);
            page.context().close();
        }
        for (String issue : issues) {
            assertThat(names(issue, "Customers")).containsExactly("Westwind <i>Energy</i>");
            assertThat(value(issue, "Amount").asDouble()).isEqualTo(12345.5);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    /** Jira draws the controls empty and without labels, so that ours name themselves. */
    private static void chooseFields(Page page) {
        assertThat(page.locator(".sales-customers-picking")).hasAttribute("aria-label", "Customers");
        page.check("#cb" + site.field("Amount"));
        page.fill("#" + site.field("Amount"), "12345.50");
        page.check("#cb" + site.field("Customers"));
        Locator input = page.locator(".sales-customers-picking");
        input.pressSequentially("westw");
        assertThat(page.locator(".sales-candidates [role=option]")).hasCount(1);
        input.press("Enter");
        assertThat(page.locator(".sales-chosen-one span")).hasText("Westwind <i>Energy</i>");
        Accessibility.check(page);
        page.click("#next");
    }

    @Test
    void severalCustomersAreReplacedAndClearedInEachIssue() throws Exception {
        String first = sale("Replace");
        perform(SalesSite.SELLER, List.of(first), "Customers", east);
        assertThat(keys(first)).containsExactly(east);
        String second = sale("Replace too");
        perform(SalesSite.SELLER, List.of(first, second), "Customers", "Westwind <i>Energy</i>; " + east);
        assertThat(keys(first)).containsExactly(east, west);
        assertThat(keys(second)).containsExactly(east, west);

        perform(SalesSite.SELLER, List.of(first, second), "Customers", "");
        assertThat(value(first, "Customers").isNull()).isTrue();
        assertThat(value(second, "Customers").isNull()).isTrue();
    }

    @Test
    void theHistoryOfEachIssueHasNames() throws Exception {
        String issue = sale("History", Map.of("Customer", east));
        perform("admin", List.of(issue), "Customer", west);
        JsonNode items = site.admin()
                .get("/rest/api/2/issue/" + issue + "?expand=changelog")
                .at("/changelog/histories");
        assertThat(items.findValuesAsText("fromString")).contains("East United Power");
        assertThat(items.findValuesAsText("toString")).contains("Westwind <i>Energy</i>");
        assertThat(items.findValuesAsText("to")).contains(west);
        perform("admin", List.of(issue), "Customer", west);
        assertThat(site.admin()
                        .get("/rest/api/2/issue/" + issue + "?expand=changelog")
                        .at("/changelog/histories"))
                .as("the same customer is no change")
                .hasSize(1);
    }

    @Test
    void wrongValuesAreRefusedAtTheirFieldAndChangeNothing() throws Exception {
        String issue = sale("Wrong", Map.of("Customer", east));
        Map<String, String> wrong = form(List.of(issue), "Customer", "Nobody <b>& Sons");
        HttpResponse<String> answer = send("admin", "BulkEditDetailsValidation.jspa", wrong);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("There is no customer", "Nobody &lt;b&gt;&amp; Sons")
                .doesNotContain("<b>& Sons");
        answer = send("admin", "BulkEditPerform.jspa", form(List.of(issue), "Amount", "-5"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Amount");
        assertThat(value(issue, "Customer").path("key").asText()).isEqualTo(east);
        assertThat(value(issue, "Amount").isNull()).isTrue();
    }

    @Test
    void hiddenCustomersCannotBeSetAndAnswerLikeUnknownOnes() throws Exception {
        RestClient admin = site.admin();
        admin.post("/rest/api/2/group", Map.of("name", "east")).expect(201);
        admin.post("/rest/api/2/group/user?groupname=east", Map.of("name", SalesSite.OUTSIDER))
                .expect(201);
        String issue = sale("Hidden", Map.of("Customer", west));
        limit(List.of(Map.of("group", "east", "regions", List.of("East"))));
        HttpResponse<String> fields = send(SalesSite.OUTSIDER, "BulkEdit1.jspa", form(List.of(issue), "Customer", ""));
        assertThat(fields.body()).doesNotContain("Westwind", west + ".");
        for (String guess : List.of(west, "CUST-999", "Westwind <i>Energy</i>")) {
            HttpResponse<String> answer =
                    send(SalesSite.OUTSIDER, "BulkEditPerform.jspa", form(List.of(issue), "Customer", guess));
            assertThat(answer.statusCode()).as(guess).isEqualTo(400);
            assertThat(answer.body()).contains("There is no customer");
        }
        limit(List.of());
        assertThat(value(issue, "Customer").path("key").asText()).isEqualTo(west);
    }

    private static void limit(List<Object> limits) throws Exception {
        long version =
                site.admin().get(APP + "/customer-rights").path("version").asLong();
        site.admin()
                .put(APP + "/customer-rights", Map.of("rights", Map.of(), "limits", limits, "version", version))
                .expect(200);
    }

    @Test
    void whoMayNotEditAnIssueIsToldWhyAndChangesNothing() throws Exception {
        String issue = sale("Rights", Map.of("Customer", east));
        allow("Read only", "BROWSE_PROJECTS");
        HttpResponse<String> shown = send(SalesSite.OUTSIDER, "BulkEdit1.jspa", form(List.of(issue), "Customer", ""));
        HttpResponse<String> sent =
                send(SalesSite.OUTSIDER, "BulkEditPerform.jspa", form(List.of(issue), "Customer", west));
        allow("All", "BROWSE_PROJECTS", "CREATE_ISSUES", "EDIT_ISSUES", "ASSIGN_ISSUES", "TRANSITION_ISSUES");
        assertThat(shown.body()).contains("You may not edit all of the chosen issues.");
        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(value(issue, "Customer").path("key").asText()).isEqualTo(east);
    }

    /** Gives everybody these permissions in the project and takes all others away. */
    private static void allow(String scheme, String... permissions) throws Exception {
        List<Map<String, Object>> grants = Arrays.stream(permissions)
                .map(one -> Map.<String, Object>of("permission", one, "holder", Map.of("type", "anyone")))
                .toList();
        RestClient.Answer made = site.admin()
                .post("/rest/api/2/permissionscheme", Map.of("name", scheme, "permissions", grants))
                .expect(201);
        Map<String, Object> chosen = Map.of("id", made.json().path("id").asLong());
        site.admin().put("/rest/api/2/project/SP/permissionscheme", chosen).expect(200);
    }

    @Test
    void whoHasNoLicenceGetsNoWizard() throws Exception {
        String issue = sale("Guest");
        HttpResponse<String> answer =
                send(SalesSite.GUEST, "BulkEditPerform.jspa", form(List.of(issue), "Customer", east));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(value(issue, "Customer").isNull()).isTrue();
    }

    private static void perform(String who, List<String> issues, String field, String value) throws Exception {
        HttpResponse<String> done = send(who, "BulkEditPerform.jspa", form(issues, field, value));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(done.uri().getPath()).endsWith("BulkOperationProgress.jspa");
    }

    private static HttpResponse<String> send(String who, String action, Map<String, String> form) throws Exception {
        PageSession session = new PageSession(sandbox.address(), who);
        return session.submit(HERE + action, session.token("/secure/ViewProfile.jspa"), form);
    }

    private static Map<String, String> form(List<String> issues, String field, String value) throws Exception {
        Map<String, String> form = new LinkedHashMap<>();
        for (String issue : issues) {
            JsonNode known = site.admin().get("/rest/api/2/issue/" + issue);
            form.put("bulkedit_" + known.path("id").asText(), "on");
        }
        form.put("actions", site.field(field));
        form.put(site.field(field), value);
        return form;
    }

    private static JsonNode value(String issue, String field) throws Exception {
        return site.admin().get("/rest/api/2/issue/" + issue).path("fields").path(site.field(field));
    }

    private static List<String> keys(String issue) throws Exception {
        return value(issue, "Customers").findValuesAsText("key");
    }

    private static List<String> names(String issue, String field) throws Exception {
        return value(issue, field).findValuesAsText("name");
    }

    private static String sale(String summary) throws Exception {
        return sale(summary, Map.of());
    }

    private static String sale(String summary, Map<String, Object> fields) throws Exception {
        return site.create(summary, fields).expect(201).json().path("key").asText();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
