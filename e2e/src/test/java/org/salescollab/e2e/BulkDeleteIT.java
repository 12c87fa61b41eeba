package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Deleting many customers: over REST, and by ticking them in the register. */
class BulkDeleteIT {
    private static final String PAGE = "/plugins/servlet/sales-collab/customers";
    private static final String REST = "/rest/sales-collab/1.0/customers";
    private static final String BULK = REST + "/bulk-delete";
    private static final String CANARY = "<b onmouseover=alert(1)>Canary";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;
    private static RestClient admin;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        admin = new RestClient(sandbox.address(), "admin");
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
    void clientsAreToldWhatBecomesOfEach() throws Exception {
        String free = register("Rest free");
        String peopled = register("Rest peopled");
        person(peopled);
        List<Map<String, Object>> wanted = List.of(
                Map.of("key", free, "version", 1),
                Map.of("key", peopled, "version", 1),
                Map.of("key", "CUST-9999", "version", 1));
        JsonNode dry = admin.post(BULK, Map.of("customers", wanted, "dryRun", true))
                .expect(200)
                .json();
        assertThat(dry.findValuesAsText("state")).containsExactly("deletable", "kept", "unknown");
        assertThat(admin.status(REST + "/" + free)).isEqualTo(200);

        JsonNode run = admin.post(BULK, Map.of("customers", wanted)).expect(200).json();
        assertThat(run.path("gone").asInt()).isEqualTo(1);
        assertThat(run.findValuesAsText("state")).containsExactly("deleted", "kept", "unknown");
        assertThat(run.at("/customers/1/attached/0").asText()).isEqualTo("people");
        assertThat(admin.status(REST + "/" + free)).isEqualTo(404);
        assertThat(admin.status(REST + "/" + peopled)).isEqualTo(200);
    }

    @Test
    void aVersionThatIsNoLongerStoredKeepsTheCustomer() throws Exception {
        String key = register("Rest changed");
        admin.post(REST + "/" + key + "/aliases", Map.of("alias", "Another", "version", 1))
                .expect(200);
        assertThat(admin.post(BULK, Map.of("customers", List.of(Map.of("key", key, "version", 1))))
                        .expect(200)
                        .json()
                        .findValuesAsText("state"))
                .containsExactly("changed");
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsDeleted() throws Exception {
        String key = register("Rest wrong");
        assertThat(admin.post(BULK, Map.of("customers", List.of(Map.of("key", key))))
                        .expect(400)
                        .text())
                .contains("customers.0.version");
        List<Map<String, Object>> many = new ArrayList<>();
        for (int i = 1; i <= 201; i++) {
            many.add(Map.of("key", "CUST-" + (5000 + i), "version", 1));
        }
        assertThat(admin.post(BULK, Map.of("customers", many)).expect(400).text())
                .contains("200");
        site.seller()
                .post(BULK, Map.of("customers", List.of(Map.of("key", key, "version", 1))))
                .expect(403);
        assertThat(admin.status(REST + "/" + key)).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theRegisterDeletesWhatIsTicked(Browser.Look look) throws Exception {
        String region = "Bulk " + look.suffix();
        for (String name : List.of("A ", "B ", "C ", "D ")) {
            register(name + CANARY + look.suffix(), region);
        }
        String peopled = register("E " + CANARY + look.suffix(), region);
        person(peopled);

        Page page = browser.person("admin", look);
        browser.open(page, PAGE + "?sort=KEY&region=" + region.replace(" ", "+"));
        Locator boxes = page.locator("[data-bulk-key]");
        assertThat(boxes).hasCount(5);
        assertThat(page.locator("#sales-bulk-bar")).isHidden();
        boxes.nth(0).click();
        boxes.nth(2).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(boxes.nth(1)).isChecked();
        assertThat(page.locator("#sales-bulk-count")).containsText("3");
        page.locator("#sales-bulk-all").click();
        boxes.nth(3).uncheck();
        assertThat(page.locator("#sales-bulk-count")).containsText("4");
        Accessibility.check(page);

        page.locator("#sales-bulk-delete").click();
        assertThat(page.locator("#sales-bulk-stay > li")).containsText(peopled);
        assertThat(page.locator("#sales-bulk-stay > li")).containsText(CANARY);
        assertThat(page.locator("#sales-bulk-said")).containsText("3");
        Accessibility.check(page);
        page.locator("#sales-bulk-confirm").click();
        assertThat(page.locator("#sales-bulk-confirm")).isHidden();
        assertThat(page.locator("#sales-bulk-said")).containsText("3");
        page.locator("#sales-bulk-cancel").click();
        assertThat(boxes).hasCount(2);
        page.context().close();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoMayNotDeleteSeesNoBoxes() {
        Page page = browser.person(SalesSite.SELLER, Browser.Look.ENGLISH_LIGHT);
        browser.open(page, PAGE);
        assertThat(page.locator("#sales-register-list")).isVisible();
        assertThat(page.locator("[data-bulk-key], #sales-bulk-bar, #sales-bulk-all"))
                .hasCount(0);
        page.context().close();
    }

    private static void person(String customer) throws Exception {
        admin.post(REST + "/" + customer + "/contacts", Map.of("nameEn", "Sun")).expect(201);
    }

    private static String register(String name) throws Exception {
        return register(name, "Elsewhere");
    }

    private static String register(String name, String region) throws Exception {
        return admin.post(REST, Map.of("nameEn", name, "region", region))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }
}
