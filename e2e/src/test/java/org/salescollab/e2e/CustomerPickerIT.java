package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Customer field on Jira's forms: found by any name, chosen by keyboard or mouse, sent as the key. */
class CustomerPickerIT {
    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;
    private static Browser browser;
    private Page page;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        site.seller()
                .post(
                        "/rest/sales-collab/1.0/customers",
                        Map.of(
                                "nameEn", "East United Power",
                                "nameZh", "华东联合电力",
                                "tier", "KA",
                                "aliases", List.of("EUP")))
                .expect(201);
        site.customer("East Harbour <b>Logistics</b>");
        browser = new Browser(sandbox.address());
    }

    @AfterAll
    static void stop() {
        browser.close();
        sandbox.close();
    }

    @BeforeEach
    void logIn() {
        page = browser.person(SalesSite.SELLER, Browser.Look.ENGLISH_LIGHT);
    }

    @AfterEach
    void leave() {
        page.context().close();
        // A form that is shown again with its errors is answered with 400, which the browser reports.
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("400"));
    }

    @Test
    void isDrivenByTheKeyboard() {
        openCreateForm();
        input().pressSequentially("east");
        assertThat(options()).hasCount(2);
        assertThat(options().filter(new Locator.FilterOptions().setHasText("CUST-1")))
                .containsText(new String[] {"East United Power华东联合电力Key accountCUST-1"});
        Accessibility.check(page);
        input().press("ArrowDown");
        assertThat(options().nth(1)).hasAttribute("aria-selected", "true");
        input().press("ArrowUp");
        String chosen = options().first().locator("span").first().textContent();
        input().press("Enter");
        assertThat(options()).hasCount(0);
        assertThat(input()).hasValue(chosen);
        assertThat(page.url()).as("Enter in the list does not send the form").contains("CreateIssue!");
        input().press("ArrowDown");
        assertThat(options()).not().hasCount(0);
        input().press("Escape");
        assertThat(options()).hasCount(0);
        assertThat(sent()).hasValue(Pattern.compile("CUST-[12]"));
    }

    @Test
    void findsByAliasInTheDialogOfAnyPage() {
        browser.open(page, "/secure/Dashboard.jspa");
        page.click("#create_link");
        chooseSalesProject();
        assertThat(input()).hasAccessibleName("Customer");
        input().pressSequentially("eup");
        options().first().click();
        assertThat(sent()).hasValue("CUST-1");
        input().fill("nobody at all");
        assertThat(page.locator(".sales-candidates-none")).containsText("No customer fits");
        input().press("Escape");
        assertThat(page.locator(".sales-candidates-none")).hasCount(0);
        assertThat(page.locator("#form-dialog")).isVisible();
        assertThat(sent()).hasValue("nobody at all");
    }

    @Test
    void whatNobodyKnowsIsSaidAtTheFieldAndKept() {
        openCreateForm();
        page.fill("#summary", "Substation");
        input().fill("Nobody & Sons");
        page.click("#issue-create-submit");
        assertThat(page.locator(".app-field .error")).containsText("There is no customer “Nobody & Sons”");
        assertThat(input()).hasValue("Nobody & Sons");
        assertThat(input()).hasAttribute("aria-invalid", "true");
        assertThat(input()).hasAccessibleDescription(Pattern.compile("There is no customer.*"));
    }

    @Test
    void aFormThatIsShownAgainNamesTheNewCustomerNotTheStoredOne() throws Exception {
        String key = site.create("Grid", Map.of("Customer", "East United Power"))
                .expect(201)
                .json()
                .path("key")
                .asText();
        browser.open(page, "/secure/EditIssue!default.jspa?id=" + key);
        assertThat(input()).hasValue("East United Power");
        input().fill("harbour");
        options().first().click();
        page.fill("#summary", "");
        page.click("#issue-edit-submit");
        assertThat(page.locator("#summary-error")).isVisible();
        assertThat(input()).hasValue("East Harbour <b>Logistics</b>");
        assertThat(sent()).hasValue("CUST-2");
        page.fill("#summary", "Grid");
        page.click("#issue-edit-submit");
        assertThat(page.locator("a.sales-customer")).hasText("East Harbour <b>Logistics</b>");
    }

    private void openCreateForm() {
        browser.open(page, "/secure/CreateIssue!default.jspa");
        chooseSalesProject();
    }

    private void chooseSalesProject() {
        page.selectOption("#issuetype-field", new SelectOption().setLabel("Sales Project"));
        input().waitFor();
    }

    /** The input that people see. */
    private Locator input() {
        return page.locator("input.sales-customer-picking");
    }

    /** The input that the form sends. */
    private Locator sent() {
        return page.locator("input[name=" + site.field("Customer") + "]");
    }

    private Locator options() {
        return page.locator(".sales-candidates [role=option]");
    }
}
