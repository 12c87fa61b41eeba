package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The main job from an empty site: an administrator installs and sets up, a seller creates a customer and a sales project,
 * staffs it and takes it three stages on, to where a delivery owner is needed, a manager watches the figures; then the power fails, and all of it is still there.
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
        try (SandboxProcess sandbox = SandboxProcess.start(data, "--empty");
                Browser browser = new Browser(sandbox.address())) {
            Journey journey = new Journey(browser, look);
            journey.installAndSetUp();
            journey.createPeople(sandbox.address());
            journey.createCustomer();
            journey.createSalesProject();
            journey.assign("AR", SalesSite.SELLER);
            journey.assign("SR", MANAGER);
            journey.transition(11);
            journey.transition(12);
            journey.transition(13);
            journey.seesThatFrIsMissing();
            journey.addGadget("1", "12,800,000");
            journey.changeAmount("13100000");
            journey.refreshGadget("13,100,000");
            assertThat(browser.complaints()).isEmpty();
            sandbox.kill();
        }
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
        /** The chart is on its canvas. */
        private static final String PAINTED =
                "() => { const c = document.querySelector('.sales-progress canvas'); return c && c.width > 0"
                        + " && c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some(one => one > 0); }";

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
            assertThat(app).hasClass(Pattern.compile(".*\\benabled\\b.*"));
            app.locator("summary").click();
            assertThat(app.locator(".sha256")).hasText(Pattern.compile("[0-9a-f]{64}"));
            Pictures.take(admin, "manage-apps", look);
            Accessibility.check(admin);
            setUp(admin);
        }

        private void confirmPassword(Page page) {
            if (page.url().contains("WebSudo")) {
                page.fill("input[type=password]", "admin");
                page.press("input[type=password]", "Enter");
                page.waitForURL(url -> !url.contains("WebSudo"));
            }
        }

        private void setUp(Page admin) {
            admin.click("a[href$='/plugins/servlet/sales-collab/setup']");
            admin.click("label[for=sales-setup-new]");
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
            assertThat(seller.locator("h1")).containsText(customerName());
            browser.open(seller, "/plugins/servlet/sales-collab/customers");
            assertThat(seller.locator("#sales-register-table tbody tr")).hasCount(1);
            Pictures.take(seller, "customers", look);
        }

        void createSalesProject() {
            browser.open(seller, "/secure/CreateIssue!default.jspa");
            String type = look.language() == Browser.Look.Language.CHINESE ? "销售项目" : "Sales Project";
            seller.selectOption("#issuetype-field", new SelectOption().setLabel(type));
            Locator customer = seller.locator("input.sales-customer-picking");
            assertThat(customer).isVisible();
            seller.fill("#summary", "Dispatch platform for East United");
            customer.fill("华东");
            assertThat(seller.locator(".sales-candidates [role=option]")).hasCount(1);
            customer.press("Enter");
            seller.locator("input[inputmode=decimal]").first().fill("12800000");
            Pictures.take(seller, "create-issue", look);
            Accessibility.check(seller);
            seller.click("#issue-create-submit");
            seller.waitForURL("**/browse/SP-1");
            assertThat(seller.locator("a.sales-customer")).hasText(customerName());
        }

        private String customerName() {
            return look.language() == Browser.Look.Language.CHINESE ? "华东联合电力" : "East United Power";
        }

        void assign(String role, String user) {
            seller.locator(".sales-role[data-role=" + role + "] [data-step=assign]")
                    .click();
            seller.fill("#sales-team-person", user);
            assertThat(seller.locator(".sales-candidates [role=option]")).hasCount(1);
            seller.press("#sales-team-person", "Enter");
            seller.locator(".aui-dialog2 .aui-button-primary").click();
            Locator line = seller.locator(".sales-role[data-role=" + role + "]");
            assertThat(line.locator("[data-step=end]")).isVisible();
        }

        void transition(int action) {
            String status = seller.locator("#status-val").innerText();
            seller.click("#action_id_" + action);
            assertThat(seller.locator("#status-val")).not().hasText(status);
        }

        void seesThatFrIsMissing() {
            assertThat(seller.locator(".sales-role[data-role=FR]")).hasClass(Pattern.compile(".*sales-role-missing.*"));
            assertThat(seller.locator(".sales-role[data-role=AR] .sales-role-holder"))
                    .containsText("Li Min");
            Pictures.take(seller, "issue", look);
            Accessibility.check(seller);
        }

        void addGadget(String count, String amount) {
            manager = browser.person(MANAGER, look);
            browser.open(manager, "/secure/AddPortalPage!default.jspa");
            manager.fill("#portalPageName", "Sales");
            manager.click("#content form [type=submit]");
            manager.click("#add-gadget");
            manager.click("[data-module-key='org.salescollab.jira:sales-progress']");
            manager.click(".sales-progress-settings [type=submit]");
            assertThat(manager.locator(".sales-progress-settings")).hasCount(0);
            seesFigures(count, amount);
            manager.waitForFunction(PAINTED);
            Pictures.take(manager, "dashboard", look);
            Accessibility.check(manager);
        }

        private void seesFigures(String count, String amount) {
            Locator numbers = manager.locator(".sales-progress-numbers");
            assertThat(numbers.locator("a").first()).hasText(count);
            assertThat(numbers).containsText(amount);
        }

        void changeAmount(String amount) {
            seller.click("#edit-issue");
            seller.locator("input[inputmode=decimal]").first().fill(amount);
            seller.locator("#issue-edit-submit").click();
            assertThat(seller.locator("#issue-edit-submit")).hasCount(0);
        }

        void refreshGadget(String amount) {
            manager.click(".gadget-menu");
            manager.click(".js-gadget-refresh");
            seesFigures("1", amount);
            manager.locator(".sales-progress-numbers a").first().click();
            assertThat(manager.locator("#content, main").first()).containsText("SP-1");
        }
    }
}
