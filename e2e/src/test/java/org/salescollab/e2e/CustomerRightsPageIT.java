package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An administrator chooses on the page who sees which customers, and sees what that does. */
class CustomerRightsPageIT {
    private static final String PAGE = "/plugins/servlet/sales-collab/customer-rights";
    private static final String APP = "/rest/sales-collab/1.0";
    private static final String GROUP = "key-accounts";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;
    private static Browser browser;
    private static String hidden;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        site.admin().post("/rest/api/2/group", Map.of("name", GROUP)).expect(201);
        site.admin()
                .post("/rest/api/2/group/user?groupname=" + GROUP, Map.of("name", SalesSite.OUTSIDER))
                .expect(201);
        register("Alder", "KA");
        hidden = register("Birch", "B");
        browser = new Browser(sandbox.address());
    }

    @AfterAll
    static void stop() {
        browser.close();
        sandbox.close();
    }

    @AfterEach
    void onlyRefusalsWereReported() throws Exception {
        save(Map.of(), List.of());
        // The browser reports what is refused with 400 or 409, and the connection that a test cuts.
        assertThat(browser.complaints())
                .allMatch(complaint -> complaint.matches("(?s).*(status of 4(00|09)|net::ERR_FAILED).*"));
    }

    static Browser.Look[] looks() {
        return new Browser.Look[] {Browser.Look.ENGLISH_LIGHT, Browser.Look.CHINESE_DARK};
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aGroupIsLimitedToATierAndFreedAgain(Browser.Look look) throws Exception {
        Page page = admin(look);
        assertThat(page.locator("#sales-limits-none")).isVisible();
        Accessibility.check(page);

        page.locator("#sales-limit-add").press("Enter");
        Locator group = page.locator("#sales-limits [data-part=group]");
        assertThat(group).isFocused();
        group.pressSequentially("key-a");
        assertThat(page.locator("#sales-limits [role=option]")).hasText(GROUP);
        Accessibility.check(page);
        group.press("Enter");
        assertThat(group).hasValue(GROUP);
        page.locator("#sales-limits [value=KA]").press("Space");
        assertThat(page.locator("#sales-rights-unsaved")).isVisible();
        saveOn(page);
        preview(page, SalesSite.OUTSIDER);
        assertThat(page.locator("#sales-preview-customers li")).hasText(new String[] {"Alder (CUST-1)"});
        assertThat(page.locator("#sales-preview-result")).containsText(GROUP);
        Accessibility.check(page);
        outsiderSees(look, "Alder");

        page.locator("#sales-limits [data-remove]").press("Enter");
        assertThat(page.locator("#sales-limit-add")).isFocused();
        saveOn(page);
        preview(page, SalesSite.OUTSIDER);
        assertThat(page.locator("#sales-preview-customers li")).hasCount(2);
        outsiderSees(look, "Alder", "Birch");
    }

    /** By list, picker, search and key. */
    private static void outsiderSees(Browser.Look look, String... names) throws Exception {
        Page page = browser.person(SalesSite.OUTSIDER, look);
        browser.open(page, "/plugins/servlet/sales-collab/customers");
        assertThat(page.locator("#sales-register-table tbody td:nth-child(2) a"))
                .hasText(names);
        page.context().close();

        boolean both = names.length == 2;
        RestClient outsider = site.admin().as(SalesSite.OUTSIDER);
        assertThat(outsider.get(APP + "/customers/search?query=birch").path("customers"))
                .hasSize(both ? 1 : 0);
        assertThat(outsider.get(APP + "/customers/search?query=alder").path("customers"))
                .hasSize(1);
        assertThat(outsider.status(APP + "/customers/" + hidden)).isEqualTo(both ? 200 : 404);
        assertThat(found(outsider, "birch")).isEqualTo(both ? 1 : 0);
        assertThat(found(outsider, "alder")).isEqualTo(1);
    }

    @Test
    void groupsGetARightAndAreTakenOutByKeyboard() throws Exception {
        Page page = admin(Browser.Look.ENGLISH_LIGHT);
        Locator input = page.locator("#sales-right-export-add");
        Locator row = page.locator("[data-right=export]");
        assertThat(row.locator(".sales-rights-default")).hasText("No group chosen: everybody with a licence.");
        input.pressSequentially("key-a");
        assertThat(row.locator("[role=option]")).hasText(GROUP);
        input.press("Enter");
        assertThat(row.locator("li[data-group]")).hasText(new String[] {GROUP + "×"});
        assertThat(row.locator(".sales-rights-default")).isHidden();
        saveOn(page);
        assertThat(site.seller().status(APP + "/customer-export?format=csv")).isEqualTo(403);

        page.reload();
        row.getByLabel("Remove group key-accounts: Export customers").press("Enter");
        assertThat(input).isFocused();
        saveOn(page);
        assertThat(site.seller().status(APP + "/customer-export?format=csv")).isEqualTo(200);
    }

    @Test
    void whatIsWrongStandsAtItsField() {
        Page page = admin(Browser.Look.CHINESE_DARK);
        page.fill("#sales-right-edit-add", "nobody-knows");
        page.click("#sales-limit-add");
        page.fill("#sales-limits [data-part=group]", GROUP);
        page.click("#sales-rights-save");
        assertThat(page.locator("[data-error='rights.edit']")).hasText("Jira 中没有用户组“nobody-knows”。");
        assertThat(page.locator("#sales-limits [data-error-part='']")).not().isEmpty();
        assertThat(page.locator("#sales-limits [data-error-part=group]")).isEmpty();
        assertThat(page.locator("#sales-right-edit-add")).isFocused();
        assertThat(page.locator("#sales-rights-message")).hasText("未保存。请更正标出的内容后再保存。");
        Accessibility.check(page);

        page.fill("#sales-preview-user", "nobody-knows");
        page.locator("#sales-preview-user").press("Enter");
        assertThat(page.locator("#sales-preview-error")).not().isEmpty();
        preview(page, SalesSite.GUEST);
        assertThat(page.locator("#sales-preview-count")).hasText("Guest 无权查看客户。");
    }

    @Test
    void whoSavesSecondSeesBothVersions() throws Exception {
        Page page = admin(Browser.Look.ENGLISH_LIGHT);
        page.fill("#sales-right-export-add", GROUP);
        // An open list must not keep the click below from its button.
        assertThat(page.locator("[data-right=export] [role=option]")).isVisible();
        save(Map.of("export", List.of("jira-administrators")), List.of());
        page.click("#sales-rights-save");

        assertThat(page.locator("#sales-rights-conflict-heading")).isFocused();
        assertThat(page.locator("#sales-rights-differences > tr > *"))
                .hasText(new String[] {"Export customers", "jira-administrators", GROUP});
        Accessibility.check(page);
        page.click("#sales-rights-mine");
        assertThat(page.locator("#sales-rights-conflict")).isHidden();
        assertThat(page.locator("#sales-rights-message")).hasText("Saved. It holds from now on.");
        assertThat(site.admin()
                        .get(APP + "/customer-rights")
                        .at("/rights/export/0")
                        .asText())
                .isEqualTo(GROUP);
    }

    @Test
    void whatWasEnteredStaysWhenJiraDoesNotAnswer() {
        Page page = admin(Browser.Look.CHINESE_DARK);
        page.fill("#sales-right-view-add", GROUP);
        page.route("**" + APP + "/customer-rights", Route::abort);
        page.click("#sales-rights-save");
        assertThat(page.locator("#sales-rights-message")).hasText("Jira 没有响应，请检查网络后重试。");
        assertThat(page.locator("#sales-right-view-add")).hasValue(GROUP);
        Accessibility.check(page);

        page.unroute("**" + APP + "/customer-rights");
        saveOn(page);
        assertThat(page.locator("[data-right=view] li[data-group]")).hasText(new String[] {GROUP + "×"});
    }

    @Test
    void scriptsAreToldWhichFieldIsWrong() throws Exception {
        RestClient admin = site.admin();
        Map<String, Object> limit = Map.of("group", "nowhere", "tiers", List.of("D"));
        assertThat(admin.put(APP + "/customer-rights", Map.of("limits", List.of(limit), "version", 1))
                        .expect(400)
                        .json()
                        .path("errors")
                        .fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("limits.0.group", "limits.0.tiers");
        for (String query : List.of("?user=nobody-knows", "")) {
            assertThat(admin.send("GET", APP + "/customer-rights/preview" + query, null)
                            .expect(400)
                            .json()
                            .path("errors")
                            .fieldNames())
                    .toIterable()
                    .containsExactly("user");
        }
    }

    /** Comes through Jira's administration and confirms the password on the way. */
    private static Page admin(Browser.Look look) {
        Page page = browser.person("admin", look);
        browser.open(page, "/secure/admin/ViewSystemInfo.jspa");
        page.fill("[name=webSudoPassword]", "admin");
        page.press("[name=webSudoPassword]", "Enter");
        page.waitForURL("**/ViewSystemInfo.jspa");
        browser.open(page, PAGE);
        assertThat(page.locator("#sales-customer-rights")).isVisible();
        return page;
    }

    private static void saveOn(Page page) {
        page.locator("#sales-rights-save").press("Enter");
        assertThat(page.locator("#sales-rights-message.aui-message-success")).isVisible();
        assertThat(page.locator("#sales-rights-unsaved")).isHidden();
    }

    private static void preview(Page page, String user) {
        page.fill("#sales-preview-user", user);
        page.click("#sales-preview-show");
        assertThat(page.locator("#sales-preview-count")).isVisible();
    }

    private static void save(Map<String, Object> rights, List<Object> limits) throws IOException, InterruptedException {
        long version =
                site.admin().get(APP + "/customer-rights").path("version").asLong();
        site.admin()
                .put(APP + "/customer-rights", Map.of("rights", rights, "limits", limits, "version", version))
                .expect(200);
    }

    private static int found(RestClient reader, String name) throws IOException, InterruptedException {
        String jql = URLEncoder.encode("Customer in customersWhere('name ~ " + name + "')", StandardCharsets.UTF_8);
        return reader.get("/rest/api/2/search?fields=summary&jql=" + jql)
                .path("total")
                .asInt();
    }

    /** A customer with one issue. */
    private static String register(String name, String tier) throws IOException, InterruptedException {
        String key = site.seller()
                .post(APP + "/customers", Map.of("nameEn", name, "tier", tier))
                .expect(201)
                .json()
                .path("key")
                .asText();
        site.create("Sale to " + name, Map.of("Customer", key)).expect(201);
        return key;
    }
}
