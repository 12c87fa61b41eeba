package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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

/** The demonstration's sales projects show their way: where they are, for how long, and what came before. */
class StagePathIT {

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;

    static Browser.Look[] looks() {
        return new Browser.Look[] {Browser.Look.ENGLISH_LIGHT, Browser.Look.CHINESE_DARK};
    }

    @BeforeAll
    static void start() throws IOException {
        sandbox = SandboxProcess.withApp(data, "--demo", "--clock", SandboxProcess.DEMO_TIME);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theWayOfASaleIsSeenAtAGlanceAndItsHistoryByKeyboard(Browser.Look look) {
        boolean chinese = look.language() == Browser.Look.Language.CHINESE;
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person("sunkai", look);
            browser.open(page, "/browse/SP-1");
            Locator path = page.locator(".sales-path");
            assertThat(path.locator("[aria-current=step] .sales-path-name")).hasText(chinese ? "投标报价" : "Proposal");
            assertThat(path.locator(".sales-path-passed")).hasCount(4);
            assertThat(path.locator(".sales-path-pace"))
                    .hasText(
                            chinese
                                    ? "本阶段已停留 12 天 · 赢单项目通常 9 天 比通常慢"
                                    : "12 days in this stage · won projects: 9 days Slower than usual");
            Locator history = path.locator("details summary");
            history.focus();
            page.keyboard().press("Enter");
            assertThat(path.locator("tbody tr")).hasCount(5);
            assertThat(path.locator("tbody tr").nth(4)).containsText("60");
            Accessibility.check(page);
            Pictures.take(page, "stage-path", look);

            browser.open(page, "/browse/SP-3");
            assertThat(page.locator(".sales-path .sales-notice-error"))
                    .containsText(chinese ? "已有 24 天没有实质进展，本阶段最多允许 14 天" : "for 24 days; this stage allows 14");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aLostSaleHasLeftThePathAndAMoveBackIsMarked() throws Exception {
        RestClient seller = new RestClient(sandbox.address(), "akrueger");
        String back = transition(seller, "SP-3", "Back to qualification");
        seller.post("/rest/api/2/issue/SP-3/transitions", Map.of("transition", Map.of("id", back)))
                .expect(204);
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person("sunkai", Browser.Look.ENGLISH_LIGHT);
            browser.open(page, "/browse/SP-8");
            assertThat(page.locator(".sales-path .sales-notice")).containsText("lost or cancelled");
            assertThat(page.locator(".sales-path-passed, .sales-path-here")).hasCount(0);
            // The read model follows within moments; the page is asked again until it has.
            page.waitForCondition(() -> {
                browser.open(page, "/browse/SP-3");
                return page.locator(".sales-path summary").innerText().equals("History: 3 moves, 1 of them back");
            });
            page.locator(".sales-path summary").click();
            assertThat(page.locator(".sales-path tbody tr").nth(3)).containsText("Back");
            assertThat(page.locator(".sales-path tbody tr").nth(3)).containsText("Anna Krüger");
        }
    }

    private static String transition(RestClient person, String issue, String name)
            throws IOException, InterruptedException {
        for (var one : person.get("/rest/api/2/issue/" + issue + "/transitions").path("transitions")) {
            if (one.path("name").asText().equals(name)) {
                return one.path("id").asText();
            }
        }
        throw new AssertionError("no transition " + name);
    }
}
