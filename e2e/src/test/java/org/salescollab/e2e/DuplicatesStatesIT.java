package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of duplicates while it waits, with nothing, after a failure, without the right, and with some hidden. */
class DuplicatesStatesIT {
    private static final String APP = "/rest/sales-collab/1.0";
    private static final String PAGE = "/plugins/servlet/sales-collab/duplicates";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        site.admin().post("/rest/api/2/group", Map.of("name", "keepers")).expect(201);
        site.admin()
                .post("/rest/api/2/group/user?groupname=keepers", Map.of("name", SalesSite.SELLER))
                .expect(201);
        site.admin().post("/rest/api/2/group", Map.of("name", "only-b")).expect(201);
        site.admin()
                .post("/rest/api/2/group/user?groupname=only-b", Map.of("name", SalesSite.OUTSIDER))
                .expect(201);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    static Browser.Look[] looks() {
        return new Browser.Look[] {Browser.Look.ENGLISH_LIGHT, Browser.Look.CHINESE_DARK};
    }

    private static void rights(Map<String, Object> rights, List<Object> limits)
            throws IOException, InterruptedException {
        long version =
                site.admin().get(APP + "/customer-rights").path("version").asLong();
        site.admin()
                .put(APP + "/customer-rights", Map.of("rights", rights, "limits", limits, "version", version))
                .expect(200);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void eachStateIsSaidAndNoneIsABlankPage(Browser.Look look) throws Exception {
        boolean chinese = look.language() == Browser.Look.Language.CHINESE;
        rights(Map.of(), List.of());
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person(SalesSite.SELLER, look);
            browser.open(page, PAGE);
            if (!chinese) {
                isEmpty(page);
            }
            waits(page, chinese);
            fails(page);
            hides(browser, look);
            refuses(browser, look, chinese);
            assertThat(browser.complaints())
                    .allMatch(complaint -> complaint.matches("(?s).*(status of 403|net::ERR_FAILED).*"));
        }
    }

    private static void isEmpty(Page page) {
        assertThat(page.locator("#sales-pairs-empty"))
                .hasText("No two customers look alike. The register is searched once an hour.");
        assertThat(page.locator("#sales-pairs")).hasCount(0);
        Accessibility.check(page);
    }

    /** The answer is held back until what stands there meanwhile has been seen. */
    private static void waits(Page page, boolean chinese) {
        Route[] held = new Route[1];
        page.route("**/duplicates/search", route -> held[0] = route);
        page.click("#sales-search-start");
        assertThat(page.locator("#sales-search-start")).isDisabled();
        Accessibility.check(page);
        page.unroute("**/duplicates/search");
        held[0].resume();
        assertThat(page.locator("#sales-search[data-state=DONE]")).isVisible();
        assertThat(page.locator("#sales-search-detail")).containsText(chinese ? "对可能重复的客户" : "Pairs found:");
        assertThat(page.locator("#sales-search-reload")).isVisible();
    }

    private static void fails(Page page) {
        page.route("**/duplicates/search", Route::abort);
        page.click("#sales-search-start");
        assertThat(page.locator("#sales-duplicates-problem")).containsText("Jira");
        assertThat(page.locator("#sales-search-start")).isEnabled();
        Accessibility.check(page);
        page.unroute("**/duplicates/search");
    }

    /** Of two pairs one is of a customer that the reader may not know: it is neither shown nor counted. */
    private static void hides(Browser browser, Browser.Look look) throws Exception {
        pair("Amber " + look.suffix(), "A");
        pair("Birch " + look.suffix(), "B");
        rights(
                Map.of(),
                List.of(Map.of("group", "only-b", "tiers", List.of("B"), "regions", List.of(), "owned", false)));
        site.seller().post(APP + "/duplicates/search", Map.of()).expect(202);
        Page all = browser.person(SalesSite.SELLER, look);
        browser.open(all, PAGE);
        assertThat(all.locator("#sales-search[data-state=DONE]")).isVisible();
        browser.open(all, PAGE);
        Page some = browser.person(SalesSite.OUTSIDER, look);
        browser.open(some, PAGE);
        Locator shown = some.locator("#sales-pairs tbody tr");
        assertThat(shown.filter(new Locator.FilterOptions().setHasText("Birch " + look.suffix())))
                .hasCount(1);
        assertThat(some.locator("body")).not().containsText("Amber " + look.suffix());
        assertThat(all.locator("#sales-pairs tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("Amber " + look.suffix())))
                .hasCount(1);
        Accessibility.check(some);
    }

    private static void pair(String name, String tier) throws IOException, InterruptedException {
        for (String form : List.of(" Ltd", " GmbH")) {
            site.seller()
                    .post(APP + "/customers", Map.of("nameEn", name + form, "tier", tier))
                    .expect(201);
        }
    }

    /** Who may not edit sees the pairs without a button; who may not view is told so. */
    private static void refuses(Browser browser, Browser.Look look, boolean chinese) throws Exception {
        rights(Map.of("edit", List.of("keepers")), List.of());
        Page reader = browser.person(SalesSite.OUTSIDER, look);
        browser.open(reader, PAGE);
        assertThat(reader.locator("#sales-pairs")).isVisible();
        assertThat(reader.locator("#sales-search-start")).isHidden();
        assertThat(reader.locator("#sales-pairs button")).hasCount(0);
        Accessibility.check(reader);

        rights(Map.of("view", List.of("keepers")), List.of());
        browser.open(reader, PAGE);
        assertThat(reader.locator("#sales-duplicates")).hasCount(0);
        assertThat(reader.locator("body")).containsText(chinese ? "客户" : "customers");
        Accessibility.check(reader);
    }
}
