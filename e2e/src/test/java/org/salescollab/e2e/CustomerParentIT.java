package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

/** Parent companies: chosen in the dialog, shown with links on both pages, refused by their field over REST. */
class CustomerParentIT {
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
    void aParentIsFoundByTypingAndBothPagesLeadToEachOther() throws Exception {
        String group = site.customer("East Group");
        String east = site.customer("East United Power");
        Page page = pageOf(SalesSite.SELLER, Browser.Look.CHINESE_DARK, east);
        edit(page);
        page.locator("#sales-customer-parent-input").pressSequentially("east gr");
        page.locator(".sales-candidates [role=option]").first().click();
        assertThat(page.locator("#sales-customer-parent-input")).hasValue("East Group");
        Accessibility.check(page);
        page.locator("#sales-customer-save").click();

        assertThat(page.locator("#sales-customer-parent")).containsText("隶属于");
        Accessibility.check(page);
        page.locator("#sales-customer-parent a").click();
        assertThat(page.locator("#sales-customer-name")).hasText("East Group");
        assertThat(page.locator("#sales-customer-children-title")).hasText("下属公司：1 家");
        Accessibility.check(page);
        page.locator("#sales-customer-children a").click();
        assertThat(page.locator("#sales-customer-name")).hasText("East United Power");
        assertThat(parentOf(SalesSite.SELLER, east)).isEqualTo(group);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theDialogKeepsAParentAndSaysWhyOneIsRefused() throws Exception {
        String group = site.customer("Nordwind Group");
        String child = child("Nordwind Logistik", group);
        Page page = pageOf(SalesSite.SELLER, Browser.Look.ENGLISH_LIGHT, child);
        edit(page);
        assertThat(page.locator("#sales-customer-parent-input")).hasValue("Nordwind Group");
        page.fill("#sales-customer-industry", "Freight");
        page.fill("#sales-customer-externalId", "10002345");
        page.fill("#sales-customer-assetsKey", "no key");
        page.locator("#sales-customer-save").click();
        assertThat(page.locator(".error[data-field=assetsKey]"))
                .hasText("Use the key of an object in Assets, such as CRM-12.");
        page.fill("#sales-customer-assetsKey", "CRM-12");
        page.locator("#sales-customer-save").click();
        assertThat(page.locator("#sales-customer-facts")).containsText("Freight");
        assertThat(page.locator("#sales-customer-facts")).containsText("10002345");
        assertThat(page.locator("#sales-customer-facts")).containsText("CRM-12");
        assertThat(parentOf(SalesSite.SELLER, child)).isEqualTo(group);

        browser.open(page, "/plugins/servlet/sales-collab/customers?key=" + group);
        edit(page);
        page.fill("#sales-customer-parent-input", "Nordwind Logistik");
        assertThat(page.locator(".sales-candidates [role=option]").first()).isVisible();
        page.locator("#sales-customer-parent-input").press("Escape");
        page.locator("#sales-customer-save").click();
        assertThat(page.locator(".error[data-field=parent]"))
                .hasText("This company belongs to the customer itself. Choose one that does not.");
        Accessibility.check(page);
    }

    @Test
    void refusalsNameTheFieldAndAHiddenParentStaysUnnamed() throws Exception {
        String group = site.customer("Aurora Holding");
        String child = child("Aurora Health", group);
        for (String wrong : List.of("CUST-999", "nobody", child)) {
            Map<String, Object> body = Map.of("nameEn", "Aurora Health", "parent", wrong, "version", 1);
            assertThat(site.seller()
                            .put(APP + "/customers/" + child, body)
                            .expect(400)
                            .json()
                            .path("errors")
                            .has("parent"))
                    .as(wrong)
                    .isTrue();
        }
        limitTheOutsiderTo("East");
        Map<String, Object> east = Map.of("nameEn", "Aurora Health", "region", "East", "parent", group, "version", 1);
        site.seller().put(APP + "/customers/" + child, east).expect(200);

        Page page = pageOf(SalesSite.OUTSIDER, Browser.Look.ENGLISH_LIGHT, child);
        assertThat(page.locator("#sales-customer-name")).hasText("Aurora Health");
        assertThat(page.content()).doesNotContain("Aurora Holding").doesNotContain(group + "\"");
        assertThat(parentOf(SalesSite.OUTSIDER, child)).isEmpty();
        Map<String, Object> blind = Map.of("nameEn", "Aurora Health", "region", "East", "tier", "A", "version", 2);
        site.admin()
                .as(SalesSite.OUTSIDER)
                .put(APP + "/customers/" + child, blind)
                .expect(200);
        assertThat(parentOf(SalesSite.SELLER, child)).isEqualTo(group);
    }

    /** Opens the dialog and waits for its focus: what is typed before would lose it in the middle. */
    private static void edit(Page page) {
        page.locator("[data-sales-open=edit]").click();
        assertThat(page.locator("#sales-customer-nameZh")).isFocused();
        page.waitForFunction("() => document.getAnimations().every(one => one.playState !== 'running')");
        assertThat(page.locator("#sales-customer-nameZh")).isFocused();
    }

    private static void limitTheOutsiderTo(String region) throws Exception {
        RestClient admin = site.admin();
        admin.post("/rest/api/2/group", Map.of("name", "limited")).expect(201);
        admin.post("/rest/api/2/group/user?groupname=limited", Map.of("name", SalesSite.OUTSIDER))
                .expect(201);
        Map<String, Object> limit = Map.of("group", "limited", "regions", List.of(region));
        admin.put(APP + "/customer-rights", Map.of("rights", Map.of(), "limits", List.of(limit), "version", 1))
                .expect(200);
    }

    private static String child(String name, String parent) throws Exception {
        return site.seller()
                .post(APP + "/customers", Map.of("nameEn", name, "parent", parent))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    private static String parentOf(String reader, String key) throws Exception {
        return site.admin()
                .as(reader)
                .get(APP + "/customers/" + key)
                .path("parent")
                .path("key")
                .asText();
    }

    private Page pageOf(String user, Browser.Look look, String key) {
        Page page = browser.person(user, look);
        browser.open(page, "/plugins/servlet/sales-collab/customers?key=" + key);
        return page;
    }
}
