package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tabs of a customer's page: by mouse and keyboard, by deep links, without scripts. */
class CustomerTabsIT {
    private static final String PAGE = "/plugins/servlet/sales-collab/customers?key=";
    private static final String REST = "/rest/sales-collab/1.0/customers";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static Browser browser;
    private static String customer;
    private static String need;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        SalesSite site = SalesSite.create(sandbox.address());
        customer = site.customer("East United Power");
        RestClient seller = site.seller();
        seller.post(REST + "/" + customer + "/contacts", Map.of("nameEn", "Sun Jianguo"))
                .expect(201);
        seller.post(REST + "/" + customer + "/contacts", Map.of("nameEn", "He Li"))
                .expect(201);
        need = seller.post(REST + "/" + customer + "/needs", Map.of("title", "Two sites"))
                .expect(201)
                .json()
                .path("id")
                .asText();
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
    void eachTabShowsItsPartAlone(Browser.Look look) {
        boolean chinese = look.language() == Browser.Look.Language.CHINESE;
        Page page = browser.person(SalesSite.SELLER, look);
        browser.open(page, PAGE + customer);
        Locator current = page.locator("#sales-customer-tabs [aria-current=page]");
        assertThat(current).hasText(chinese ? "概览" : "Overview");
        assertThat(page.locator("#sales-customer-facts")).isVisible();
        assertThat(page.locator("#sales-people, #sales-needs, #sales-timeline")).hasCount(0);
        Accessibility.check(page);

        tab(page, "people").click();
        assertThat(page.locator("#sales-people-table tbody tr")).hasCount(2);
        assertThat(current).containsText("2");
        assertThat(page.locator("#sales-customer-facts, #sales-needs")).hasCount(0);
        for (String code : List.of("needs", "sales", "feedback", "timeline", "changes")) {
            tab(page, code).click();
            assertThat(tab(page, code)).hasAttribute("aria-current", "page");
            Accessibility.check(page);
        }
        assertThat(page.locator("#sales-timeline-kind")).hasValue("CHANGE");
        assertThat(page.locator("#sales-timeline-list li")).hasCount(1);
        page.context().close();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void arrowKeysGoAlongTheTabs() {
        Page page = browser.person(SalesSite.SELLER, Browser.Look.ENGLISH_LIGHT);
        browser.open(page, PAGE + customer);
        tab(page, "overview").focus();
        page.keyboard().press("ArrowRight");
        assertThat(tab(page, "people")).isFocused();
        page.keyboard().press("End");
        assertThat(tab(page, "changes")).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(tab(page, "overview")).isFocused();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Enter");
        assertThat(page.locator("#sales-interactions")).isVisible();
        page.context().close();
    }

    @Test
    void anOldAnchorLeadsToItsTab() {
        Page page = browser.person(SalesSite.SELLER, Browser.Look.ENGLISH_LIGHT);
        browser.open(page, PAGE + customer + "#sales-need-" + need);
        page.waitForURL(Pattern.compile("tab=needs#sales-need-" + need + "$"));
        assertThat(page.locator("#sales-need-" + need)).isVisible();
        browser.open(page, PAGE + customer + "&tab=nothing#sales-nowhere");
        assertThat(page.locator("#sales-customer-facts")).isVisible();
        page.context().close();
    }

    @Test
    void withoutScriptsEveryTabAndOneLongPageAreThere() throws Exception {
        PageSession reader = new PageSession(sandbox.address(), SalesSite.SELLER);
        String first = reader.get(PAGE + customer).body();
        assertThat(first).contains("&amp;tab=all\"", "&amp;tab=needs\"").doesNotContain("id=\"sales-needs\"");
        assertThat(reader.get(PAGE + customer + "&tab=all").body())
                .contains("id=\"sales-customer-facts\"", "id=\"sales-people\"", "id=\"sales-needs\"")
                .contains("id=\"sales-feedback\"", "id=\"sales-interactions\"")
                .containsOnlyOnce("id=\"sales-timeline\"");
    }

    private static Locator tab(Page page, String code) {
        return page.locator("#sales-customer-tabs a[href$='tab=" + code + "']");
    }
}
