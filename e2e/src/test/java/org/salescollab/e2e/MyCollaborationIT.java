package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody sees which roles wait for an answer, says yes there, and sees what is left. */
class MyCollaborationIT {
    private static final String PAGE = "/plugins/servlet/sales-collab/mine";
    private static final String MINE = "/rest/sales-collab/1.0/my/roles";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;

    static Browser.Look[] looks() {
        return new Browser.Look[] {Browser.Look.ENGLISH_LIGHT, Browser.Look.CHINESE_DARK};
    }

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aRoleIsAcceptedWhereItIsListed(Browser.Look look) throws Exception {
        boolean chinese = look.language() == Browser.Look.Language.CHINESE;
        String first = asked("<b>Grid</b> " + look.suffix(), "SR");
        String second = asked("Bridge " + look.suffix(), "FR");
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person(SalesSite.SELLER, look);
            browser.open(page, "/secure/Dashboard.jspa");
            page.click("#sales-my-collaboration-link");
            assertThat(page.locator("h1")).hasText(chinese ? "我的协作" : "My collaboration");
            assertThat(page.locator("#sales-mine-count")).hasText("2");
            assertThat(page.locator("#sales-mine-table tbody tr").first()).containsText("<b>Grid</b>");
            Accessibility.check(page);
            Pictures.take(page, "my-collaboration", look);
            page.locator("[data-accept]").first().press("Enter");
            assertThat(page.locator("#sales-mine-count")).hasText("1");
            assertThat(page.locator("[data-accept]")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#sales-mine-none")).hasText(chinese ? "没有待你接受的角色。" : "No role waits for you.");
            assertThat(page.locator("#sales-mine-none")).isFocused();
            Accessibility.check(page);
            assertThat(browser.complaints()).isEmpty();
        }
        for (String issue : new String[] {first, second}) {
            assertThat(site.seller()
                            .get("/rest/sales-collab/1.0/issues/" + issue + "/roles")
                            .path("lines")
                            .findValuesAsText("state"))
                    .contains("accepted");
        }
    }

    @Test
    void whatSomebodyMayNotBrowseIsNotListedAndAFailedStepSaysSo() throws Exception {
        String issue = asked("Tunnel", "AR");
        RestClient seller = site.seller();
        assertThat(seller.get(MINE)).hasSize(1);
        assertThat(seller.as(SalesSite.OUTSIDER).get(MINE)).isEmpty();
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person(SalesSite.SELLER, Browser.Look.ENGLISH_LIGHT);
            browser.open(page, PAGE);
            seller.post("/rest/sales-collab/1.0/issues/" + issue + "/roles/AR/end", Map.of("version", 1))
                    .expect(200);
            page.locator("[data-accept]").press("Enter");
            assertThat(page.locator(".aui-flag .aui-message-error")).hasCount(1);
            assertThat(page.locator("[data-accept]")).isEnabled();
            browser.open(page, PAGE);
            assertThat(page.locator("#sales-mine-none")).isVisible();
        }
    }

    private static String asked(String summary, String role) throws IOException, InterruptedException {
        String issue =
                site.create(summary, Map.of()).expect(201).json().path("key").asText();
        site.seller()
                .post(
                        "/rest/sales-collab/1.0/issues/" + issue + "/roles/" + role,
                        Map.of("user", SalesSite.SELLER, "version", 0))
                .expect(200);
        return issue;
    }
}
