package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wizard as people use it: previewed, stopped, run, undone; in both languages and themes. */
class SetupWizardIT {
    private static final String PAGE = "/plugins/servlet/sales-collab/setup";
    private static final String LEAD = "lead";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SetupClient setup;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        RestClient admin = new RestClient(sandbox.address(), "admin");
        setup = new SetupClient(admin);
        admin.post(
                        "/rest/api/2/user",
                        Map.of("name", LEAD, "displayName", "Lena Lead", "emailAddress", "lead@farsail.example"))
                .expect(201);
        setup.project("WIZ", "admin");
        setup.project("LED", LEAD);
        browser = new Browser(sandbox.address());
    }

    @AfterAll
    static void stop() {
        browser.close();
        sandbox.close();
    }

    @Test
    void anAdministratorPreviewsStopsFinishesAndUndoes() throws Exception {
        Page page = browser.person("admin", Browser.Look.ENGLISH_LIGHT);
        browser.open(page, "/plugins/servlet/project-config/WIZ");
        page.click("a:has-text('Set up a sales project')");
        assertThat(part(page, "summary")).hasText("Will be created 72");
        Accessibility.check(page);

        page.click("#sales-setup-run");
        confirmPassword(page);
        while (setup.done("WIZ") == 0) {
            Thread.onSpinWait();
        }
        page.click("#sales-setup-cancel");
        assertThat(part(page, "message")).containsText("Stopped.");
        assertThat(part(page, "run")).isVisible();
        assertThat(part(page, "undo")).isVisible();
        Accessibility.check(page);

        page.click("#sales-setup-run");
        assertThat(part(page, "message")).hasText("The project is set up.");
        assertThat(part(page, "summary")).hasText("Exists 72");
        assertThat(part(page, "run")).isHidden();
        assertThat(part(page, "progress")).isHidden();
        assertThat(part(page, "heading")).isFocused();

        page.click("#sales-setup-undo");
        assertThat(part(page, "summary")).hasText("Removed 72");
        assertThat(part(page, "undo")).isHidden();
        assertThat(setup.done("WIZ")).isZero();
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("401"));
    }

    @Test
    void aProjectsAdministratorSeesThePlanAndWhoCanRunIt() {
        Page page = browser.person(LEAD, Browser.Look.CHINESE_DARK);
        browser.open(page, PAGE + "?project=LED");

        assertThat(part(page, "summary")).hasText("将新建 72");
        assertThat(part(page, "admin-runs")).hasText("此设置须由 Jira 管理员运行。");
        assertThat(part(page, "run")).hasCount(0);
        Accessibility.check(page);
    }

    @Test
    void aVisitorWithoutTheRightIsToldSo() {
        Page page = browser.person(LEAD, Browser.Look.CHINESE_DARK);
        browser.open(page, PAGE + "?project=WIZ");

        assertThat(page.locator("#sales-refusal")).hasText("只有该项目的管理员可以执行此操作。");
        Accessibility.check(page);
    }

    @Test
    void whatIsWrongStandsAtItsField() {
        Page page = browser.person("admin", Browser.Look.CHINESE_DARK);
        browser.open(page, PAGE);
        page.click("label[for=sales-setup-new]");
        page.fill("#sales-setup-name", "销售");
        page.click("#sales-setup-preview");

        assertThat(page.locator("[data-error=key]")).not().isEmpty();
        assertThat(page.locator("[data-error=lead]")).not().isEmpty();
        assertThat(page.locator("[data-error=name]")).isEmpty();
        Accessibility.check(page);
    }

    @Test
    void aPlanDisappearsWhenTheFormAsksForSomethingElse() {
        Page page = browser.person("admin", Browser.Look.ENGLISH_LIGHT);
        browser.open(page, PAGE + "?project=LED");
        assertThat(part(page, "run")).isVisible();

        page.fill("#sales-setup-project-key", "NOPE");
        assertThat(part(page, "run")).isHidden();
        page.click("#sales-setup-preview");

        assertThat(page.locator("[data-error=project]")).not().isEmpty();
        assertThat(part(page, "run")).isHidden();
        assertThat(part(page, "undo")).isHidden();
    }

    private static Locator part(Page page, String id) {
        return page.locator("#sales-setup-" + id);
    }

    private static void confirmPassword(Page page) {
        page.fill("#smartajax-websudo input[type=password]", "admin");
        page.click("#smartajax-websudo [type=submit]");
    }
}
