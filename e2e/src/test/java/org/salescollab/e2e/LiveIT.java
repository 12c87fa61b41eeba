package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people on the same page: what one changes the other sees within five seconds, without a reload. */
class LiveIT {
    private static final String APP = "/rest/sales-collab/1.0";
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(5_000);

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;
    private Browser browser;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @BeforeEach
    void open() {
        browser = new Browser(sandbox.address());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void theCustomersPageFollowsRecordPeopleAndSales() throws Exception {
        String key = site.customer("East United Power");
        Page reader = pageOf(SalesSite.OUTSIDER, Browser.Look.CHINESE_DARK, "?key=" + key + "&tab=all");
        reader.locator("[data-sales-open=edit]").focus();

        change(key, "East United Power", 1, "KA");
        assertThat(reader.locator("#sales-live")).containsText("Li Min 李敏 刚刚修改了：等级", SOON);
        assertThat(reader.locator("#sales-customer-facts")).containsText("KA");
        assertThat(reader.locator("[data-sales-open=edit]")).isFocused();
        Accessibility.check(reader);

        site.seller()
                .post(APP + "/customers/" + key + "/contacts", Map.of("nameEn", "Sun Jianguo"))
                .expect(201);
        assertThat(reader.locator("#sales-people")).containsText("Sun Jianguo", SOON);
        assertThat(reader.locator("#sales-live")).containsText("有人更新了此页内容");

        site.create("Dispatch platform", Map.of("Customer", key, "Amount", 5000))
                .expect(201);
        assertThat(reader.locator("#sales-customer-sales tbody tr").first()).containsText("5,000", SOON);
        reader.locator("[data-sales-open=edit]").click();
        assertThat(reader.locator("#sales-customer-form")).isVisible();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void anOpenDialogIsLeftAloneAndItsConflictShowsBothVersions() throws Exception {
        String key = site.customer("Nordwind Logistik");
        Page editor = pageOf(SalesSite.OUTSIDER, Browser.Look.ENGLISH_LIGHT, "?key=" + key + "&tab=all");
        editor.locator("[data-sales-open=edit]").click();
        editor.selectOption("#sales-customer-tier", "A");

        change(key, "Nordwind Logistik", 1, "B");
        editor.locator("#sales-customer-save").click();

        assertThat(editor.locator(".sales-theirs[data-field=tier]")).containsText("B");
        assertThat(editor.locator("#sales-customer-tier")).hasValue("A");
        editor.locator("#sales-customer-cancel").click();
        assertThat(editor.locator("#sales-customer-facts")).containsText("B", SOON);
    }

    @Test
    void theRegisterShowsNewCustomers() throws Exception {
        Page reader = pageOf(SalesSite.OUTSIDER, Browser.Look.ENGLISH_LIGHT, "");
        site.customer("Aurora Health Network");

        assertThat(reader.locator("#sales-register-list")).containsText("Aurora Health Network", SOON);
    }

    @Test
    void aHiddenPageAsksNothingAndCatchesUpWhenItIsShown() throws Exception {
        String key = site.customer("Pampa Varejo");
        Page reader = pageOf(SalesSite.OUTSIDER, Browser.Look.ENGLISH_LIGHT, "?key=" + key + "&tab=all");
        List<String> asked = new CopyOnWriteArrayList<>();
        hidden(reader, true);
        reader.onRequest(request -> asked.add(request.url()));

        change(key, "Pampa Varejo", 1, "KA");
        // Longer than an interval, by the page's own clock.
        reader.waitForFunction("since => performance.now() - since > 6000", reader.evaluate("performance.now()"));
        assertThat(asked).isEmpty();

        hidden(reader, false);
        assertThat(reader.locator("#sales-customer-facts")).containsText("Key account", SOON);
    }

    /** Opens a page and waits until it has asked for the first time. */
    private Page pageOf(String user, Browser.Look look, String query) {
        Page page = browser.person(user, look);
        page.waitForResponse(
                answer -> answer.url().contains("/live/customers"),
                () -> browser.open(page, "/plugins/servlet/sales-collab/customers" + query));
        return page;
    }

    private static void hidden(Page page, boolean hidden) {
        page.evaluate(
                "hidden => { Object.defineProperty(document, 'hidden', {configurable: true, value: hidden});"
                        + " document.dispatchEvent(new Event('visibilitychange')); }",
                hidden);
    }

    private static void change(String key, String name, int version, String tier) throws Exception {
        site.seller()
                .put(APP + "/customers/" + key, Map.of("nameEn", name, "tier", tier, "version", version))
                .expect(200);
    }
}
