package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The responsibility matrix on the issue and on its page: two R on the price are seen and resolved. */
class RaciIT {
    private static final String RACI = "/rest/sales-collab/1.0/issues/SP-2/raci";
    private static final String PAGE = "/plugins/servlet/sales-collab/raci?issue=SP-2";
    private static final String LEAD = "akrueger";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static RestClient lead;

    @BeforeAll
    static void start() throws IOException {
        sandbox = SandboxProcess.withApp(data, "--demo", "--clock", SandboxProcess.DEMO_TIME);
        lead = new RestClient(sandbox.address(), LEAD);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    static Browser.Look[] looks() {
        return new Browser.Look[] {Browser.Look.ENGLISH_LIGHT, Browser.Look.CHINESE_DARK};
    }

    /** Saves the matrix as it is but for one cell. */
    private static RestClient.Answer give(String activity, String role, String letter)
            throws IOException, InterruptedException {
        JsonNode matrix = lead.get(RACI);
        List<Map<String, Object>> activities = new ArrayList<>();
        for (JsonNode each : matrix.path("activities")) {
            Map<String, Object> line = new HashMap<>();
            Map<String, String> letters = new HashMap<>();
            each.path("cells")
                    .forEach(cell -> letters.put(
                            cell.path("role").asText(), cell.path("letter").asText()));
            line.put("code", each.path("code").asText());
            if (each.path("own").asBoolean()) {
                line.put("name", each.path("name").asText());
            }
            if (each.path("code").asText().equals(activity)) {
                letters.put(role, letter);
            }
            line.put("letters", letters);
            activities.add(line);
        }
        return lead.put(RACI, Map.of("version", matrix.path("version").asInt(), "activities", activities));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void twoOnThePriceAreSeenAndOneKeepsIt(Browser.Look look) throws Exception {
        boolean chinese = look.language() == Browser.Look.Language.CHINESE;
        give("price", "SR", "R").expect(200);
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person(LEAD, look);
            browser.open(page, "/browse/SP-2");
            Locator overlap = page.locator(".sales-raci [data-kind=overlap]");
            assertThat(overlap).containsText(chinese ? "报价" : "Price");
            assertThat(overlap).containsText("Anna Krüger");
            assertThat(overlap).containsText("Wang Lei");
            assertThat(page.locator(".sales-raci-mine")).containsText("A/R");
            Accessibility.check(page);
            page.click(".sales-raci a");
            assertThat(page.locator("h1")).hasText(chinese ? "职责分工" : "Responsibilities");
            Accessibility.check(page);
            page.locator(".sales-raci-page [data-activity=price] [data-keep=SR]")
                    .press("Enter");
            assertThat(page.locator(".sales-raci-page [data-kind=overlap]")).hasCount(0);
            assertThat(page.locator("[data-code=price] [data-role=AR]")).hasValue("C");
            assertThat(page.locator("[data-code=price] [data-role=SR]")).hasValue("R");
            assertThat(browser.complaints()).isEmpty();
        }
        give("price", "AR", "R").expect(200);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theMatrixIsChangedByKeyboardAndTheSecondOfTwoSeesBoth(Browser.Look look) throws Exception {
        boolean chinese = look.language() == Browser.Look.Language.CHINESE;
        String name = "<b>Pilot " + look.suffix();
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person(LEAD, look);
            browser.open(page, PAGE);
            page.fill("#sales-raci-name", name);
            page.press("#sales-raci-name", "Enter");
            Locator row = page.locator("#sales-raci-table tbody tr").last();
            assertThat(row).containsText(name);
            assertThat(row.locator("select").first()).isFocused();
            row.locator("[data-role=SR]").selectOption("A/R");
            Accessibility.check(page);
            page.click("#sales-raci-save");
            assertThat(page.locator("#sales-raci-table tbody tr").last()).containsText(name);
            assertThat(page.locator("#sales-raci-table tbody tr").last().locator("[data-role=SR]"))
                    .hasValue("A/R");

            give("solution", "FR", chinese ? "I" : "R").expect(200);
            page.locator("[data-code=solution] [data-role=FR]").selectOption(chinese ? "C" : "A");
            page.click("#sales-raci-save");
            assertThat(page.locator("#sales-raci-message")).not().isEmpty();
            assertThat(page.locator("[data-code=solution] [data-theirs=FR]")).hasText(chinese ? "对方：I" : "theirs: R");
            Accessibility.check(page);
            page.locator("[data-code=solution] [data-role=FR]").selectOption("C");
            page.click("#sales-raci-save");
            assertThat(page.locator("#sales-raci-message")).isEmpty();
            page.locator("#sales-raci-table tbody tr")
                    .last()
                    .locator("[data-remove]")
                    .press("Enter");
            page.click("#sales-raci-save");
            assertThat(page.locator("#sales-raci-table")).not().containsText(name);
            assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("409"));
        }
    }

    @Test
    void whoMayNotEditReadsAndIsToldNothingToClick() throws Exception {
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person("sunkai", Browser.Look.ENGLISH_LIGHT);
            browser.open(page, PAGE);
            boolean mayEdit = new RestClient(sandbox.address(), "sunkai")
                    .get(RACI)
                    .path("mayEdit")
                    .asBoolean();
            assertThat(page.locator("#sales-raci-save")).hasCount(mayEdit ? 1 : 0);
            assertThat(page.locator("#sales-raci-table tbody tr")).not().hasCount(0);
            browser.open(page, PAGE + "99999");
            assertThat(page.locator("#sales-raci")).hasCount(0);
        }
    }

    @Test
    void wrongInputIsRefusedByFieldAndChangesNothing() throws Exception {
        int version = lead.get(RACI).path("version").asInt();
        Map<String, Object> unknown = Map.of("name", "Pilot", "letters", Map.of("NOBODY", "R"));
        Map<String, Object> letter = Map.of("code", "price", "letters", Map.of("AR", "X"));
        Map<String, Object> nameless = Map.of("code", "nonesuch", "letters", Map.of());
        Map<String, Object> twice = Map.of("name", "pilot", "letters", Map.of());
        assertThat(errors(version, List.of(unknown)).has("activities.0.letters"))
                .isTrue();
        assertThat(errors(version, List.of(letter)).has("activities.0.letters")).isTrue();
        assertThat(errors(version, List.of(nameless)).has("activities.0.name")).isTrue();
        assertThat(errors(version, List.of(twice, twice)).has("activities.1.name"))
                .isTrue();
        assertThat(errors(version, List.of()).has("activities")).isTrue();
        assertThat(lead.get(RACI).path("version").asInt()).isEqualTo(version);
        lead.post(RACI + "/keep", Map.of("activity", "price", "role", "LEGAL", "version", version))
                .expect(400);
        lead.post(RACI + "/keep", Map.of("activity", "nonesuch", "role", "AR", "version", version))
                .expect(404);
    }

    private static JsonNode errors(int version, List<Map<String, Object>> activities)
            throws IOException, InterruptedException {
        return lead.put(RACI, Map.of("version", version, "activities", activities))
                .expect(400)
                .json()
                .path("errors");
    }
}
