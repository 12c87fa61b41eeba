package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody is warned of a duplicate, merges two customers after a preview, finds the issues of both, and undoes it. */
class DuplicatesIT {
    private static final String KEEPER = "huangshan";
    private static final String PAGE = "/plugins/servlet/sales-collab/duplicates";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static RestClient keeper;

    static Browser.Look[] looks() {
        return new Browser.Look[] {Browser.Look.ENGLISH_LIGHT, Browser.Look.CHINESE_DARK};
    }

    @BeforeAll
    static void start() throws IOException {
        sandbox = SandboxProcess.withApp(data, "--demo", "--clock", SandboxProcess.DEMO_TIME);
        keeper = new RestClient(sandbox.address(), KEEPER);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void fromTheWarningToTheUndoneMerge(Browser.Look look) throws Exception {
        boolean chinese = look.language() == Browser.Look.Language.CHINESE;
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person(KEEPER, look);
            isWarned(browser, page, chinese);
            previews(browser, page, chinese);
            assertThat(issuesOf("Aurora Health Network")).contains("SP-3").doesNotContain("SP-2");
            merges(page, chinese);
            assertThat(issuesOf("Aurora Health Network")).contains("SP-2", "SP-3");
            assertThat(issuesOf("CUST-3")).contains("SP-2", "SP-3");
            undoes(page, chinese);
            assertThat(issuesOf("Aurora Health Network")).contains("SP-3").doesNotContain("SP-2");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aSearchIsStartedWatchedAndItsPairDismissedForGood(Browser.Look look) throws Exception {
        boolean chinese = look.language() == Browser.Look.Language.CHINESE;
        String domain = chinese ? "zh-shared.example" : "en-shared.example";
        register(chinese ? "Quartz Mining" : "Amber Foods", domain);
        register(chinese ? "Willow Paper" : "Topaz Marine", domain);
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person(KEEPER, look);
            browser.open(page, PAGE);
            page.click("#sales-search-start");
            assertThat(page.locator("#sales-search[data-state=DONE]")).isVisible();
            assertThat(page.locator("#sales-search-detail")).containsText(chinese ? "对可能重复的客户" : "Pairs found:");
            Accessibility.check(page);
            page.click("#sales-search-reload");
            Locator pair = page.locator("#sales-pairs tbody tr")
                    .filter(new Locator.FilterOptions().setHasText(chinese ? "Willow Paper" : "Topaz Marine"));
            assertThat(pair).containsText(chinese ? "邮箱域名相同" : "Same mail domain");
            pair.locator("[data-step=dismiss]").click();
            assertThat(page.locator("#sales-dismissed")).containsText(chinese ? "Willow Paper" : "Topaz Marine");
            page.click("#sales-search-start");
            assertThat(page.locator("#sales-search-reload")).isVisible();
            browser.open(page, PAGE);
            assertThat(pair).hasCount(0);
            assertThat(page.locator("#sales-dismissed")).containsText(chinese ? "Willow Paper" : "Topaz Marine");
            Accessibility.check(page);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aPreviewNamesWhatElseMoves() throws Exception {
        String customers = "/rest/sales-collab/1.0/customers/";
        Map<String, Object> pair = Map.of(
                "from", "CUST-1",
                "into", "CUST-6",
                "fromVersion", keeper.get(customers + "CUST-1").path("version").asInt(),
                "intoVersion", keeper.get(customers + "CUST-6").path("version").asInt(),
                "fromFields", List.of());
        JsonNode moves = keeper.post(customers + "merges/preview", pair)
                .expect(200)
                .json()
                .path("moves");

        assertThat(moves).hasSize(3);
        assertThat(moves.path(0).asText()).endsWith("7");
        assertThat(moves.path(1).asText()).endsWith("5");
        assertThat(moves.path(2).asText()).endsWith("2");
    }

    private static void register(String name, String domain) throws IOException, InterruptedException {
        keeper.post("/rest/sales-collab/1.0/customers", Map.of("nameEn", name, "domain", domain));
    }

    private static void isWarned(Browser browser, Page page, boolean chinese) {
        browser.open(page, "/plugins/servlet/sales-collab/customers");
        page.locator("[data-sales-open=create]").click();
        Locator warning = page.locator("#sales-customer-duplicates");
        assertThat(warning).isEmpty();
        page.locator(chinese ? "#sales-customer-nameZh" : "#sales-customer-nameEn")
                .fill(chinese ? "华东联合电力有限公司" : "The East United Power Co., Ltd.");
        assertThat(warning).containsText("CUST-1");
        assertThat(warning).containsText(chinese ? "除公司形式外名称相同" : "Same name apart from the company form");
        Accessibility.check(page);
        page.locator("#sales-customer-cancel").click();
    }

    private static void previews(Browser browser, Page page, boolean chinese) {
        browser.open(page, PAGE);
        Accessibility.check(page);
        page.fill("#sales-merge-into", "CUST-2");
        page.fill("#sales-merge-from", "CUST-3");
        page.keyboard().press("Enter");
        Locator name = page.locator("#sales-merge-rows tr[data-field=nameEn]");
        assertThat(name.locator("td").last()).hasText("Nordwind Logistik SE");
        name.locator("input[value=from]").check();
        assertThat(name.locator("td").last()).hasText("Aurora Health Network");
        assertThat(page.locator("#sales-merge-rows tr[data-field=aliases] td").last())
                .containsText("Nordwind Logistik SE");
        assertThat(page.locator("#sales-merge-notes"))
                .containsText(chinese ? "销售项目：2" : "Sales projects that follow: 2");
        Accessibility.check(page);
    }

    private static void merges(Page page, boolean chinese) {
        page.click("#sales-merge-run");
        Locator line = page.locator("#sales-merges tbody tr").first();
        assertThat(line).containsText("CUST-3");
        assertThat(line.locator("[data-step=undo]")).hasText(chinese ? "撤销" : "Undo");
    }

    private static void undoes(Page page, boolean chinese) {
        page.locator("#sales-merges tbody tr")
                .first()
                .locator("[data-step=undo]")
                .click();
        assertThat(page.locator("#sales-merges tbody tr").first()).containsText(chinese ? "已撤销" : "Undone");
        Accessibility.check(page);
    }

    private static List<String> issuesOf(String name) throws IOException, InterruptedException {
        String jql =
                URLEncoder.encode("project = SP AND Customer = customer(\"" + name + "\")", StandardCharsets.UTF_8);
        return keeper.get("/rest/api/2/search?fields=summary&jql=" + jql).findValuesAsText("key");
    }
}
