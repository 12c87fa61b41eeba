package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The customer panel on an issue: read live, and neutral about a customer that the reader may not know. */
class CustomerPanelIT {
    private static final String APP = "/rest/sales-collab/1.0";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;
    private Browser browser;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        limitTheOutsiderToTheEast();
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

    private static void limitTheOutsiderToTheEast() throws Exception {
        RestClient admin = site.admin();
        admin.post("/rest/api/2/group", Map.of("name", "east")).expect(201);
        admin.post("/rest/api/2/group/user?groupname=east", Map.of("name", SalesSite.OUTSIDER))
                .expect(201);
        Map<String, Object> limit = Map.of("group", "east", "regions", List.of("East"));
        admin.put(APP + "/customer-rights", Map.of("rights", Map.of(), "limits", List.of(limit), "version", 1))
                .expect(200);
    }

    @Test
    void factsFollowTheCustomerWhileTheIssueStaysAsItIs() throws Exception {
        String key = site.customer("Nordwind Logistik");
        String issue = issueOf(key, "Warehouse");
        String updated = updated(issue);
        Page page = browser.person(SalesSite.SELLER, Browser.Look.ENGLISH_LIGHT);
        browser.open(page, "/browse/" + issue);
        Locator facts = page.locator(".sales-customer-line .sales-customer-facts");
        assertThat(facts).containsText("Prospect");
        Accessibility.check(page);

        site.seller()
                .put(
                        APP + "/customers/" + key,
                        Map.of("nameEn", "Nordwind SE", "tier", "KA", "region", "North", "version", 1))
                .expect(200);
        page.reload();
        assertThat(page.locator(".sales-customer-name")).containsText("Nordwind SE");
        assertThat(facts).containsText("Key account");
        assertThat(facts).containsText("North");
        assertThat(updated(issue)).isEqualTo(updated);
        page.locator(".sales-customer-name a").click();
        assertThat(page.locator("#sales-customer-name")).hasText("Nordwind SE");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aHiddenCustomerIsNotNamed() throws Exception {
        String key = site.customer("Aurora Health");
        String issue = issueOf(key, "Clinic");
        Page page = browser.person(SalesSite.OUTSIDER, Browser.Look.CHINESE_DARK);
        browser.open(page, "/browse/" + issue);

        assertThat(page.locator(".sales-customer-line")).hasText("客户（您无权查看）");
        assertThat(page.locator(".sales-customers a")).hasCount(0);
        assertThat(page.content()).doesNotContain("Aurora");
        Accessibility.check(page);

        site.seller()
                .put(APP + "/customers/" + key, Map.of("nameEn", "Aurora Health", "region", "East", "version", 1))
                .expect(200);
        page.reload();
        assertThat(page.locator(".sales-customer-name")).containsText("Aurora Health");
        assertThat(page.locator(".sales-customer-open")).containsText("进行中的销售项目：1");
        Accessibility.check(page);
    }

    private static String issueOf(String customer, String summary) throws Exception {
        return site.create(summary, Map.of("Customer", customer))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    private static String updated(String issue) throws Exception {
        return site.seller()
                .get("/rest/api/2/issue/" + issue + "?fields=updated")
                .path("fields")
                .path("updated")
                .asText();
    }
}
