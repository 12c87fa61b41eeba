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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The register's list by region and by more than one tier, over REST and on the page. */
class RegisterListIT {
    private static final String PAGE = "/plugins/servlet/sales-collab/customers";
    private static final String REST = "/rest/sales-collab/1.0/customers";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        register("Alder", "East", "KA");
        register("Birch", "East", "A");
        register("Cedar", "North", "KA");
        register("Dogwood", "R&D <East>", "C");
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

    @Test
    void clientsFilterByRegions() throws Exception {
        assertThat(site.seller().get(REST + "?region=East").findValuesAsText("nameEn"))
                .containsExactly("Alder", "Birch");
        assertThat(site.seller().get(REST + "?region=East&region=North&tier=KA").findValuesAsText("nameEn"))
                .containsExactly("Alder", "Cedar");
        assertThat(site.seller().get(REST + "?region=Nowhere").path("total").asInt())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void thePageKeepsTheFilterWhenSorted(Browser.Look look) {
        Page page = browser.person(SalesSite.SELLER, look);
        browser.open(page, PAGE);
        page.locator("#sales-filter-region").fill("East");
        page.locator("#sales-filter-region").press("Enter");
        Locator names = page.locator("#sales-register-table td[data-column=name] a");
        assertThat(names).hasText(new String[] {"Alder", "Birch"});
        Accessibility.check(page);
        page.locator("#sales-register-table th[aria-sort=ascending] a").click();
        assertThat(names).hasText(new String[] {"Birch", "Alder"});
        assertThat(page.locator("#sales-filter-region")).hasValue("East");

        browser.open(page, PAGE + "?tier=KA&tier=A");
        assertThat(names).hasCount(3);
        page.locator("#sales-register-table th[aria-sort=ascending] a").click();
        assertThat(names).hasText(new String[] {"Cedar", "Birch", "Alder"});

        browser.open(page, PAGE + "?region=R%26D+%3CEast%3E");
        assertThat(names).hasText(new String[] {"Dogwood"});
        page.locator("#sales-register-table th[aria-sort=ascending] a").click();
        assertThat(names).hasText(new String[] {"Dogwood"});
        page.context().close();
        assertThat(browser.complaints()).allMatch(RegisterListIT::isARefusal);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void peopleArrangeTheirColumns(Browser.Look look) throws Exception {
        boolean chinese = look.language() == Browser.Look.Language.CHINESE;
        String user = chinese ? SalesSite.OUTSIDER : SalesSite.SELLER;
        Page page = browser.person(user, look);
        browser.open(page, PAGE);
        page.locator("#sales-columns-choose").press("Enter");
        assertThat(page.locator("#sales-column-key")).isFocused();
        assertThat(page.locator("#sales-column-name")).isDisabled();
        Accessibility.check(page);
        page.keyboard().press("Space");
        page.click("label[for=sales-column-parent]");
        page.click("#sales-columns-save");
        Locator heads = page.locator("#sales-register-table thead th");
        assertThat(heads.last()).hasText(chinese ? "上级公司" : "Parent company");
        assertThat(page.locator("#sales-register-table td[data-column=key]")).hasCount(0);
        Accessibility.check(page);
        page.context().close();
        // The server keeps them, so another browser shows the same.
        assertThat(site.seller()
                        .as(user)
                        .get("/rest/sales-collab/1.0/register-choices")
                        .path("columns")
                        .toString())
                .contains("parent")
                .doesNotContain("key");
        assertThat(browser.complaints()).allMatch(RegisterListIT::isARefusal);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aFilterIsSavedRenamedMadeTheDefaultAndDeleted(Browser.Look look) {
        String name = "<i>East " + look.suffix();
        Page page = browser.person("admin", look);
        browser.open(page, PAGE + "?region=East");
        page.click("#sales-saved-add");
        page.click("#sales-saved-save");
        assertThat(page.locator("#sales-saved-name-error")).not().isEmpty();
        assertThat(page.locator("#sales-saved-name")).isFocused();
        page.fill("#sales-saved-name", name);
        Accessibility.check(page);
        page.keyboard().press("Enter");
        page.waitForURL("**?filter=*");
        Locator names = page.locator("#sales-register-table td[data-column=name] a");
        Locator current = page.locator("[data-saved][aria-current]");
        assertThat(current).hasText(name);
        assertThat(names).hasText(new String[] {"Alder", "Birch"});
        assertThat(page.locator("#sales-filter-region")).hasValue("East");

        page.click("#sales-saved-edit");
        assertThat(page.locator("#sales-saved-name")).hasValue(name);
        page.fill("#sales-saved-name", name + " 2");
        page.click("label[for=sales-saved-standard]");
        page.click("#sales-saved-save");
        assertThat(current).hasText(name + " 2");
        browser.open(page, PAGE);
        assertThat(names).hasText(new String[] {"Alder", "Birch"});
        Accessibility.check(page);
        browser.open(page, PAGE + "?filter=none");
        assertThat(names).hasCount(4);
        assertThat(page.locator("#sales-saved-edit")).isHidden();

        browser.open(page, PAGE);
        page.click("#sales-saved-edit");
        page.click("#sales-saved-remove");
        page.waitForURL("**?filter=none");
        browser.open(page, PAGE);
        assertThat(names).hasCount(4);
        page.context().close();
        assertThat(browser.complaints()).allMatch(RegisterListIT::isARefusal);
    }

    @Test
    void keysGoFromLineToLine() {
        Page page = browser.person("admin", Browser.Look.ENGLISH_LIGHT);
        browser.open(page, PAGE + "?sort=NAME_EN");
        Locator names = page.locator("#sales-register-table td[data-column=name] a");
        // Until the script listens, a key does nothing.
        page.waitForCondition(() -> {
            page.keyboard().press("j");
            return (boolean) page.evaluate("!!document.activeElement.closest('#sales-register-table')");
        });
        names.nth(0).focus();
        page.keyboard().press("j");
        page.keyboard().press("ArrowDown");
        assertThat(names.nth(2)).isFocused();
        page.keyboard().press("k");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("k");
        assertThat(names.nth(0)).isFocused();
        page.locator("#sales-filter-text").focus();
        page.keyboard().press("j");
        assertThat(page.locator("#sales-filter-text")).hasValue("j");
        names.nth(1).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#sales-customer-name")).hasText("Birch");
        page.context().close();
    }

    /** Loading has no state of its own, since the page comes complete; who has no licence is sent to log in. */
    @ParameterizedTest
    @MethodSource("looks")
    void theStatesOfTheList(Browser.Look look) throws Exception {
        boolean chinese = look.language() == Browser.Look.Language.CHINESE;
        Page page = browser.person("admin", look);
        browser.open(page, PAGE + "?text=nobody-is-called-so");
        assertThat(page.locator("#sales-register-empty")).isVisible();
        Accessibility.check(page);
        Pictures.take(page, "register-empty", look);
        browser.open(page, PAGE + "?after=forged");
        assertThat(page.locator("#sales-refusal")).containsText(chinese ? "请从第一页重新打开" : "from the first page");
        assertThat(page.locator("#sales-register-table")).hasCount(0);
        browser.open(page, PAGE);
        assertThat(page.locator("#sales-register-count")).containsText("4");
        Pictures.take(page, "register", look);
        page.context().close();
        assertThat(site.seller().as("admin").status(PAGE + "?after=forged")).isEqualTo(400);
        assertThat(site.seller().as(SalesSite.GUEST).status(PAGE)).isEqualTo(302);
    }

    /** Browsers write down what was refused on purpose. */
    private static boolean isARefusal(String complaint) {
        return complaint.matches(".*\\b400\\b.*");
    }

    private static void register(String name, String region, String tier) throws Exception {
        site.seller()
                .post(REST, Map.of("nameEn", name, "region", region, "tier", tier))
                .expect(201);
    }
}
