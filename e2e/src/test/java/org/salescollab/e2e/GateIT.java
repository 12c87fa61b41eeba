package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The second sale of the demonstration stands before the gate to signing: nobody delivers it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GateIT {
    private static final String SIGN = "To contract signing";
    private static final String GATE = "/rest/sales-collab/1.0/issues/SP-2/stages";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static RestClient seller;

    @BeforeAll
    static void start() throws IOException {
        sandbox = SandboxProcess.withApp(data, "--demo", "--clock", SandboxProcess.DEMO_TIME);
        seller = new RestClient(sandbox.address(), "akrueger");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    @Order(1)
    void theGateToSigningIsClosedWithoutFr() throws Exception {
        JsonNode refused = sign().expect(400).json();

        assertThat(refused.path("errorMessages").path(0).asText())
                .contains("Contract signing is closed", "accepted roles: FR;", "stage path");
        assertThat(seller.get("/rest/api/2/issue/SP-2")
                        .at("/fields/status/name")
                        .asText())
                .isEqualTo("Negotiation");
        assertThat(seller.post(GATE + "/waivers", Map.of("reason", "The customer is in a hurry"))
                        .expect(403)
                        .text())
                .contains("a reason doesn’t open it");
    }

    @Test
    @Order(2)
    void whoMayNotEditCanNeitherTickNorGiveAReasonAndWhoSeesNothingIsToldNothing() throws Exception {
        RestClient guest = new RestClient(sandbox.address(), "guest");
        guest.send("PUT", GATE + "/evidence/TERMS", Map.of("there", true)).expect(403);
        assertThat(seller.put(GATE + "/evidence/NOTHING", Map.of("there", true))
                        .expect(400)
                        .json()
                        .path("errors")
                        .path("evidence")
                        .asText())
                .contains("no such evidence");
        seller.put(GATE + "/evidence/TERMS", Map.of()).expect(400);
        seller.post(GATE + "/waivers", Map.of("reason", " ")).expect(400);
        seller.put("/rest/sales-collab/1.0/issues/SP-999/stages/evidence/TERMS", Map.of("there", true))
                .expect(404);
    }

    @ParameterizedTest
    @EnumSource(Browser.Look.Language.class)
    @Order(3)
    void thePanelSaysWhatIsMissingAndTheTransitionToo(Browser.Look.Language language) {
        boolean chinese = language == Browser.Look.Language.CHINESE;
        Browser.Look look = chinese ? Browser.Look.CHINESE_DARK : Browser.Look.ENGLISH_LIGHT;
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person("akrueger", look);
            browser.open(page, "/browse/SP-2");
            Locator gate = page.locator(".sales-gate");
            assertThat(gate.locator(".sales-gate-title")).hasText(chinese ? "进入合同签订的关口" : "Gate to Contract signing");
            assertThat(gate.locator(".sales-gate-counted")).hasText(chinese ? "已就绪 7/10" : "7 of 10 ready");
            assertThat(gate.locator(".sales-gate-verdict")).containsText(chinese ? "已接受的角色：FR" : "accepted roles: FR");
            assertThat(page.locator(".sales-team-triangle")).hasText(chinese ? "铁三角 2/3" : "Triangle 2 of 3");
            Accessibility.check(page);
            Pictures.take(page, "gate", look);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    @Order(4)
    void evidenceIsTickedByKeyboardAReasonOpensWhatOnlyWarnsAndTheProjectMovesOn() throws Exception {
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person("akrueger", Browser.Look.ENGLISH_LIGHT);
            browser.open(page, "/browse/SP-2");
            Locator gate = page.locator(".sales-gate");
            Locator terms = gate.locator("[data-code=TERMS] input");
            terms.focus();
            page.keyboard().press("Space");
            assertThat(gate.locator(".sales-gate-counted")).hasText("8 of 10 ready");
            assertThat(gate.locator("[data-code=TERMS] .sales-gate-state")).containsText("Anna Krüger");
            assertThat(gate.locator("[data-code=TERMS] input")).isFocused();
            assertThat(gate.locator(".sales-gate-waive")).hasCount(0);

            deliverySays(page);
            assertThat(gate.locator(".sales-gate-counted")).hasText("9 of 10 ready");
            Locator form = gate.locator(".sales-gate-waive");
            form.locator("button").click();
            assertThat(form.locator(".error")).containsText("Give a reason");
            form.locator("textarea").fill("<b>The change</b> is answered by phone");
            form.locator("button").click();
            assertThat(gate.locator(".sales-gate-reason")).containsText("<b>The change</b> is answered by phone");
            assertThat(gate.locator(".sales-gate-verdict")).containsText("The gate is open");
            Accessibility.check(page);
            sign().expect(204);
            browser.open(page, "/browse/SP-2");
            assertThat(page.locator("[aria-current=step] .sales-path-name")).hasText("Contract signing");
            // The reason that was refused.
            assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("400"));
        }
    }

    /** Somebody from delivery takes the role; the gate hears of it from the role panel of the same page. */
    private static void deliverySays(Page page) throws IOException, InterruptedException {
        String role = "/rest/sales-collab/1.0/issues/SP-2/roles/FR";
        seller.post(role, Map.of("user", "zhaohai", "version", 0)).expect(200);
        new RestClient(sandbox.address(), "zhaohai")
                .post(role + "/accept", Map.of("version", 1))
                .expect(200);
        page.evaluate("document.dispatchEvent(new CustomEvent('sales-collab-roles'))");
    }

    private static RestClient.Answer sign() throws IOException, InterruptedException {
        String transitions = "/rest/api/2/issue/SP-2/transitions";
        for (JsonNode one : seller.get(transitions).path("transitions")) {
            if (one.path("name").asText().equals(SIGN)) {
                return seller.post(
                        transitions,
                        Map.of("transition", Map.of("id", one.path("id").asText())));
            }
        }
        throw new AssertionError("no transition " + SIGN);
    }
}
