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
        Locator names = page.locator("#sales-register-table tbody td:nth-child(2) a");
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
        assertThat(browser.complaints()).isEmpty();
    }

    private static void register(String name, String region, String tier) throws Exception {
        site.seller()
                .post(REST, Map.of("nameEn", name, "region", region, "tier", tier))
                .expect(201);
    }
}
