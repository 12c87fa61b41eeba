package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sale is lost through the transition's own screen, where a field that the set-up made asks for the reason. */
class TransitionScreenIT {
    private static final int LOSE = 31;

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        site.create("Lost in the browser", Map.of()).expect(201);
        site.create("Lost by a client", Map.of()).expect(201);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void theReasonIsChosenOnTheScreenAndStored() throws Exception {
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person(SalesSite.SELLER, Browser.Look.CHINESE_DARK);
            browser.open(page, "/browse/SP-1");
            page.click("#action_id_" + LOSE);
            page.selectOption("#" + site.field("Loss Reason"), new SelectOption().setLabel("Competitor"));
            Accessibility.check(page);
            page.click("#issue-workflow-transition-submit");
            assertThat(page.locator("#resolution-val")).containsText("Lost");
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(reason("SP-1")).isEqualTo("Competitor");
    }

    @Test
    void anUnknownReasonIsRefusedByNameAndNothingChanges() throws Exception {
        Map<String, Object> unknown = Map.of(
                "transition",
                Map.of("id", LOSE),
                "fields",
                Map.of(site.field("Loss Reason"), Map.of("value", "Bad weather")));

        RestClient.Answer refused = site.seller()
                .post("/rest/api/2/issue/SP-2/transitions", unknown)
                .expect(400);

        assertThat(refused.json().path("errors").has(site.field("Loss Reason"))).isTrue();
        assertThat(issue("SP-2").path("resolution").isNull()).isTrue();
    }

    private static String reason(String issue) throws Exception {
        return issue(issue).path(site.field("Loss Reason")).path("value").asText();
    }

    private static JsonNode issue(String key) throws Exception {
        return site.seller().get("/rest/api/2/issue/" + key).path("fields");
    }
}
