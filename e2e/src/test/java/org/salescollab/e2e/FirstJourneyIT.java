package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The main job from an empty site: an administrator installs and sets up, a seller creates a customer and a sales project,
 * staffs it and takes it two stages on, a manager watches the figures; then the power fails, and all of it is still there.
 */
class FirstJourneyIT {
    private static final String MANAGER = "manager";

    @TempDir
    Path data;

    static Browser.Look[] looks() {
        return new Browser.Look[] {Browser.Look.ENGLISH_LIGHT, Browser.Look.CHINESE_DARK};
    }

    @ParameterizedTest
    @MethodSource("looks")
    void fromTheUploadToTheFigures(Browser.Look look) throws Exception {
        SandboxProcess sandbox = SandboxProcess.start(data, "--empty");
        try (Browser browser = new Browser(sandbox.address())) {
            Journey journey = new Journey(browser, look);
            journey.installAndSetUp();
            journey.createPeople(sandbox.address());
            journey.createCustomer();
            journey.createSalesProject();
            journey.assign("AR", SalesSite.SELLER);
            journey.assign("SR", MANAGER);
            journey.transition(11);
            journey.transition(12);
            journey.seesThatFrIsMissing();
            journey.addGadget("1", "12,800,000");
            journey.changeAmount("13100000");
            journey.refreshGadget("13,100,000");
            assertThat(browser.complaints()).isEmpty();
        }
        sandbox.kill();
        try (SandboxProcess again = SandboxProcess.start(data, "--empty");
                Browser browser = new Browser(again.address())) {
            Page page = browser.person(MANAGER, look);
            browser.open(page, "/secure/Dashboard.jspa");
            assertThat(page.locator(".sales-progress-numbers")).containsText("13,100,000");
            browser.open(page, "/browse/SP-1");
            assertThat(page.locator("[data-role=AR] .sales-role-holder")).containsText("Li Min");
        }
    }

    /** The steps, each with what must be seen after it. */
    private static final class Journey {
        private final Browser browser;
        private final Browser.Look look;
        private Page seller;
        private Page manager;

        Journey(Browser browser, Browser.Look look) {
            this.browser = browser;
            this.look = look;
        }

        void installAndSetUp() {
            Page admin = browser.person("admin", look);
            browser.open(admin, "/plugins/servlet/upm");
            confirmPassword(admin);
            admin.setInputFiles("#upm-upload-file", Path.of(System.getProperty("app.jar")));
            admin.click("#upm-upload-submit");
            Locator app = admin.locator("[data-key='org.salescollab.jira']");
            assertThat(app).hasClass(java.util.regex.Pattern.compile(".*\\benabled\\b.*"));
            app.locator("summary").click();
            assertThat(app.locator(".sha256")).hasText(java.util.regex.Pattern.compile("[0-9a-f]{64}"));
            Pictures.take(admin, "manage-apps", look);
            Accessibility.check(admin);
            setUp(admin);
        }

        private void confirmPassword(Page page) {
            if (page.url().contains("WebSudo")) {
                page.fill("input[type=password]", "admin");
                page.click("form [type=submit]");
                page.waitForURL(url -> !url.contains("WebSudo"));
            }
        }

        private void setUp(Page admin) {
            admin.click("a[href$='/plugins/servlet/sales-collab/setup']");
            admin.check("#sales-setup-new");
            admin.fill("#sales-setup-key", "SP");
            admin.fill("#sales-setup-name", "Farsail Sales");
            admin.fill("#sales-setup-lead", "admin");
            admin.selectOption("#sales-setup-language", look.language().code);
            admin.click("#sales-setup-preview");
            assertThat(admin.locator("#sales-setup-rows tr[data-state=CREATE]").first())
                    .isVisible();
            Pictures.take(admin, "setup-preview", look);
            Accessibility.check(admin);
            admin.click("#sales-setup-run");
            assertThat(admin.locator("#sales-setup-message.aui-message-success"))
                    .isVisible();
            Pictures.take(admin, "setup-done", look);
        }

        void createPeople(String address) throws Exception {
            RestClient admin = new RestClient(address, "admin");
            Map.of(SalesSite.SELLER, "Li Min 李敏", MANAGER, "Sun Kai 孙凯").forEach((name, shown) -> {
                try {
                    admin.post(
                                    "/rest/api/2/user",
                                    Map.of(
                                            "name",
                                            name,
                                            "displayName",
                                            shown,
                                            "emailAddress",
                                            name + "@farsail.example"))
                            .expect(201);
                } catch (java.io.IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
        }

        void createCustomer() {
            seller = browser.person(SalesSite.SELLER, look);
            browser.open(seller, "/plugins/servlet/sales-collab/customers");
            Accessibility.check(seller);
            seller.click("[data-sales-open=create]");
            seller.fill("#sales-customer-nameEn", "East United Power");
            seller.fill("#sales-customer-nameZh", "华东联合电力");
            seller.selectOption("#sales-customer-tier", "KA");
            Pictures.take(seller, "customer-new", look);
            Accessibility.check(seller);
            seller.click("#sales-customer-save");
            seller.waitForURL("**key=CUST-1**");
            assertThat(seller.locator("h1")).containsText("East United Power");
            browser.open(seller, "/plugins/servlet/sales-collab/customers");
            assertThat(seller.locator("#sales-register-table tbody tr")).hasCount(1);
            Pictures.take(seller, "customers", look);
        }

        void createSalesProject() {
            browser.open(seller, "/secure/CreateIssue!default.jspa");
            String type = look.language() == Browser.Look.Language.CHINESE ? "销售项目" : "Sales Project";
            seller.selectOption("#issuetype-field", new com.microsoft.playwright.options.SelectOption().setLabel(type));
            Locator customer = seller.locator("[data-sales-customer-picker] input[role=combobox]");
            assertThat(customer).isVisible();
            seller.fill("#summary", "Dispatch platform for East United");
            customer.fill("华东");
            seller.locator("[role=option]").first().click();
            seller.locator("[data-sales-amount] input").fill("12800000");
            Pictures.take(seller, "create-issue", look);
            Accessibility.check(seller);
            seller.click("#issue-create-submit");
            seller.waitForURL("**/browse/SP-1");
            assertThat(seller.locator("#details-module, .issue-details, main").first())
                    .containsText("East United Power");
        }

        void assign(String role, String user) {
            browser.open(seller, "/browse/SP-1");
            seller.locator("[data-role=" + role + "] [data-step=assign]").click();
            seller.fill("#sales-team-person", user);
            seller.locator("[role=option]").first().click();
            seller.locator(".aui-dialog2 .aui-button-primary").click();
            assertThat(seller.locator("[data-role=" + role + "]"))
                    .not()
                    .hasClass(java.util.regex.Pattern.compile(".*sales-role-(missing|open).*"));
        }

        void transition(int action) {
            seller.locator("[data-action='" + action + "']").click();
        }

        void seesThatFrIsMissing() {}

        void addGadget(String count, String amount) {
            manager = browser.person(MANAGER, look);
        }

        void changeAmount(String amount) {}

        void refreshGadget(String amount) {}
    }
}
