package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A customer's sales projects on its page: the sums, the list behind them, what others may see of it. */
class CustomerSalesIT {
    private static final String APP = "/rest/sales-collab/1.0";
    private static final int SALES = 27;
    private static final LocatorAssertions.HasCountOptions SOON =
            new LocatorAssertions.HasCountOptions().setTimeout(5_000);

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;
    private static String customer;
    private Browser browser;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        site.makePrivate();
        customer = site.customer("East United Power");
        for (int number = 1; number <= SALES; number++) {
            site.create("Dispatch " + number, Map.of("Customer", customer, "Amount", 1000 + number))
                    .expect(201);
        }
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
    void theListGoesOnBelowTheButtonAndSaysWhatTheSumsSay() {
        Page page = pageOf(SalesSite.SELLER, Browser.Look.CHINESE_DARK, customer);
        Locator rows = page.locator("#sales-customer-sale-list tbody tr");
        assertThat(rows).hasCount(25);
        assertThat(page.locator("#sales-customer-sale-list th").first()).hasText("事务");
        Accessibility.check(page);

        page.locator("#sales-customer-sale-more").click();
        assertThat(rows).hasCount(SALES);
        assertThat(page.locator("#sales-customer-sale-more")).hasCount(0);
        assertThat(rows.nth(25).locator("a")).isFocused();
        assertThat(page.locator("#sales-customer-sales tbody tr")
                        .first()
                        .locator("td")
                        .first())
                .hasText(String.valueOf(SALES));
        Accessibility.check(page);
        rows.nth(26).locator("a").click();
        assertThat(page.locator("#summary-val")).containsText("Dispatch 27");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aFailedPageIsSaidAndCanBeAskedForAgain() {
        Page page = pageOf(SalesSite.SELLER, Browser.Look.ENGLISH_LIGHT, customer);
        page.route("**/sales?after=*", route -> route.abort());
        page.locator("#sales-customer-sale-more").click();
        assertThat(page.locator("#sales-customer-sale-list [role=status]")).containsText("could not be loaded");
        Accessibility.check(page);

        page.unroute("**/sales?after=*");
        page.locator("#sales-customer-sale-more").click();
        assertThat(page.locator("#sales-customer-sale-list tbody tr")).hasCount(SALES);
        assertThat(page.locator("#sales-customer-sale-list [role=status]")).isEmpty();
    }

    @Test
    void anOpenPageShowsANewOneAndKeepsWhatWasAskedFor() throws Exception {
        String other = site.customer("Nordwind Logistik");
        Page page = browser.person(SalesSite.SELLER, Browser.Look.ENGLISH_LIGHT);
        page.waitForResponse(
                answer -> answer.url().contains("/live/customers"),
                () -> browser.open(page, "/plugins/servlet/sales-collab/customers?key=" + other + "&tab=sales"));
        assertThat(page.locator("#sales-customer-sale-list"))
                .hasText("No sales project of this customer that you may see.");
        site.create("Warehouse", Map.of("Customer", other, "Amount", 5000, "Currency", Map.of("value", "EUR")))
                .expect(201);
        assertThat(page.locator("#sales-customer-sale-list tbody tr")).hasCount(1, SOON);
        assertThat(page.locator("#sales-customer-sale-list tbody tr")).containsText("EUR 5,000");
        assertThat(page.locator("#sales-customer-sale-list tbody tr")).containsText("No rate");
    }

    @Test
    void sumsAreToldInTheCurrencyThatAReaderChooses() throws Exception {
        String other = site.customer("Aurora Health");
        site.create("Portal", Map.of("Customer", other, "Amount", 710_000)).expect(201);
        site.admin()
                .post(APP + "/rates", Map.of("currency", "USD", "from", "2020-01-01", "rate", 7.1))
                .expect(200);
        Page page = pageOf(SalesSite.SELLER, Browser.Look.CHINESE_DARK, other);
        Locator open = page.locator("#sales-customer-sales tbody tr").first();
        assertThat(open).containsText("CNY 710,000");
        assertThat(page.locator("label[for=sales-totals-currency]")).hasText("合计币种");
        Accessibility.check(page);
        page.locator("#sales-totals-currency").selectOption("USD");
        assertThat(open).containsText("USD 100,000 (CNY 710,000)");
        assertThat(page.locator("#sales-totals-currency")).hasValue("USD");

        Page colleague = pageOf(SalesSite.OUTSIDER, Browser.Look.ENGLISH_LIGHT, other);
        assertThat(colleague.locator("#sales-customer-sales tbody tr").first()).containsText("CNY 0");
        assertThat(colleague.locator("#sales-customer-sales tbody tr").first())
                .not()
                .containsText("USD");
        Accessibility.check(colleague);
        site.seller()
                .put(APP + "/register-choices/currency", Map.of("currency", "BRL"))
                .expect(400);
        page.locator("#sales-totals-currency").selectOption("CNY");
        assertThat(open).not().containsText("USD");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoBrowsesNoneOfTheProjectsSeesNone() throws Exception {
        Page page = pageOf(SalesSite.OUTSIDER, Browser.Look.CHINESE_DARK, customer);
        assertThat(page.locator("#sales-customer-sale-list")).hasText("该客户目前没有您可查看的销售项目。");
        assertThat(page.locator("#sales-customer-sales tbody tr")
                        .first()
                        .locator("td")
                        .first())
                .hasText("0");
        Accessibility.check(page);
        assertThat(site.admin()
                        .as(SalesSite.OUTSIDER)
                        .get(APP + "/customers/" + customer + "/sales")
                        .path("sales"))
                .isEmpty();
    }

    @Test
    void pagesOverRestHoldEachOneOnceAndAForgedMarkIsRefused() throws Exception {
        String address = APP + "/customers/" + customer + "/sales";
        JsonNode first = site.seller().get(address);
        JsonNode second =
                site.seller().get(address + "?after=" + first.path("next").asText());
        Set<String> issues = new HashSet<>(first.path("sales").findValuesAsText("issue"));
        issues.addAll(second.path("sales").findValuesAsText("issue"));

        assertThat(first.path("sales")).hasSize(25);
        assertThat(issues).hasSize(SALES);
        assertThat(second.has("next")).isFalse();
        assertThat(first.path("sales").get(0).path("stage").asText()).isEqualTo("S1");
        assertThat(first.path("sales").get(0).path("shown").path("stage").asText())
                .isIn("Lead validation", "线索验证");
        assertThat(site.seller()
                        .send("GET", address + "?after=forged", null)
                        .expect(400)
                        .json()
                        .path("errors")
                        .has("after"))
                .isTrue();
        site.seller().send("GET", APP + "/customers/CUST-999/sales", null).expect(404);
    }

    private Page pageOf(String user, Browser.Look look, String key) {
        Page page = browser.person(user, look);
        browser.open(page, "/plugins/servlet/sales-collab/customers?key=" + key + "&tab=sales");
        return page;
    }
}
