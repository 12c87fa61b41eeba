package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The progress gadget in each of its states: loading, empty, whole, partial, failed, and without the right. */
class ProgressStatesIT {
    private static final String NUMBERS = "**/rest/sales-collab/1.0/progress?**";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        browser = new Browser(sandbox.address());
    }

    @AfterAll
    static void stop() {
        browser.close();
        sandbox.close();
    }

    @Test
    void eachStateSaysWhatItIs() throws Exception {
        Page page = browser.person(SalesSite.SELLER, Browser.Look.ENGLISH_LIGHT);
        addGadget(page);
        assertThat(gadget(page)).containsText("No sales project here yet.");
        Accessibility.check(page);

        showsItsShapeWhileLoading(page);
        saysWhatFailedAndTriesAgain(page);
        countsWhatHasNoRate(page);
    }

    @Test
    void aPersonWithoutTheRightIsToldOnlyThat() {
        Page page = browser.person(SalesSite.OUTSIDER, Browser.Look.CHINESE_DARK);
        page.route(
                NUMBERS,
                route -> route.fulfill(new Route.FulfillOptions().setStatus(403).setBody("{}")));
        addGadget(page);

        assertThat(gadget(page).locator("p")).hasText("销售进度仅供本站 Jira 用户查看，可向 Jira 管理员申请权限。");
        Accessibility.check(page);
    }

    /** The answer is held back until the shape of the numbers has been seen. */
    private static void showsItsShapeWhileLoading(Page page) {
        List<Route> held = new CopyOnWriteArrayList<>();
        page.route(NUMBERS, held::add);
        page.reload();
        Locator loading = gadget(page).locator(".sales-progress-loading[role=status]");
        assertThat(loading).isVisible();
        assertThat(loading.locator(".assistive")).hasText("Loading sales progress");
        assertThat(gadget(page)).hasAttribute("aria-busy", "true");
        Accessibility.check(page);
        page.unroute(NUMBERS);
        held.forEach(Route::resume);
        assertThat(loading).hasCount(0);
    }

    private static void saysWhatFailedAndTriesAgain(Page page) {
        page.route(
                NUMBERS,
                route -> route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("<html>")));
        page.reload();
        Locator alert = gadget(page).locator(".aui-message-error[role=alert]");
        assertThat(alert).containsText("The numbers can’t be loaded now.");
        Accessibility.check(page);
        page.unroute(NUMBERS);
        alert.locator("button").click();
        assertThat(alert).hasCount(0);
        assertThat(gadget(page)).containsText("No sales project here yet.");
    }

    private static void countsWhatHasNoRate(Page page) throws Exception {
        site.create("In euros", Map.of("Amount", 5000, "Currency", Map.of("value", "EUR")))
                .expect(201);
        waitForCount(1);
        page.reload();
        assertThat(gadget(page).locator(".sales-progress-partial"))
                .hasText("Projects whose currency has no rate: 1. They are counted, but not summed."
                        + " An administrator can add the rate.");
        assertThat(gadget(page).locator(".sales-progress-numbers a").first()).hasText("1");
        Accessibility.check(page);
    }

    /** The read model follows the issue within moments. */
    private static void waitForCount(int count) throws Exception {
        long end = System.nanoTime() + 20_000_000_000L;
        while (openCount() != count && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(openCount()).isEqualTo(count);
    }

    private static int openCount() throws Exception {
        return site.seller()
                .get("/rest/sales-collab/1.0/progress")
                .path("open")
                .path("count")
                .asInt();
    }

    private static void addGadget(Page page) {
        browser.open(page, "/secure/AddPortalPage!default.jspa");
        page.fill("#portalPageName", "Sales");
        page.click("#content form [type=submit]");
        page.click("#add-gadget");
        page.click("[data-module-key='org.salescollab.jira:sales-progress']");
        page.click(".sales-progress-settings [type=submit]");
        assertThat(page.locator(".sales-progress-settings")).hasCount(0);
    }

    private static Locator gadget(Page page) {
        return page.locator(".sales-progress");
    }
}
