package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The administrators' pages of departments and roles, in both languages, light and dark. */
class OrganisationIT {
    private static final String APP = "/rest/sales-collab/1.0";
    private static final String PAGES = "/plugins/servlet/sales-collab/";

    /** What an answer says of a department and a request may say too. */
    private static final Set<String> SENT = Set.of(
            "nameZh", "nameEn", "group", "zone", "days", "hours", "styleZh", "styleEn", "active", "place", "version");

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        site.admin().post("/rest/api/2/group", Map.of("name", "quality-people")).expect(201);
        site.admin()
                .post("/rest/api/2/group/user?groupname=quality-people", Map.of("name", SalesSite.SELLER))
                .expect(201);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    static Browser.Look[] looks() {
        return new Browser.Look[] {Browser.Look.ENGLISH_LIGHT, Browser.Look.CHINESE_DARK};
    }

    private static Page admin(Browser browser, Browser.Look look, String path) {
        Page page = browser.person("admin", look);
        browser.open(page, "/secure/admin/ViewSystemInfo.jspa");
        page.fill("[name=webSudoPassword]", "admin");
        page.press("[name=webSudoPassword]", "Enter");
        page.waitForURL("**/ViewSystemInfo.jspa");
        browser.open(page, PAGES + path);
        return page;
    }

    private static void fill(Page page, String field, String value) {
        page.fill("dialog [name='" + field + "'], [role=dialog] [name='" + field + "']", value);
    }

    private static Locator error(Page page, String field) {
        return page.locator("[role=dialog] .error[data-field='" + field + "']");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aDepartmentIsAddedCorrectedByTwoAndRemoved(Browser.Look look) throws Exception {
        boolean chinese = look.language() == Browser.Look.Language.CHINESE;
        String code = chinese ? "QB" : "QA";
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = admin(browser, look, "departments");
            assertThat(page.locator("h1#sales-definitions-heading")).hasText(chinese ? "部门" : "Departments");
            assertThat(page.locator("#sales-definition-SALES")).isVisible();
            Accessibility.check(page);

            page.locator("#sales-definition-add").press("Enter");
            Accessibility.check(page);
            page.locator("[role=dialog] [data-form-save]").click();
            assertThat(error(page, "code")).not().isEmpty();
            assertThat(error(page, "nameZh")).not().isEmpty();
            fill(page, "code", code.toLowerCase(java.util.Locale.ROOT));
            fill(page, "nameZh", "质量");
            fill(page, "nameEn", "<b>Quality");
            fill(page, "group", "nobodys-group");
            page.locator("[role=dialog] [data-form-save]").click();
            assertThat(error(page, "group")).not().isEmpty();
            Accessibility.check(page);
            fill(page, "group", "quality-people");
            page.locator("[role=dialog] [data-form-save]").click();
            Locator line = page.locator("#sales-definition-" + code);
            assertThat(line).containsText(chinese ? "质量" : "<b>Quality");
            assertThat(line).containsText("quality-people");
            Accessibility.check(page);

            line.locator("[data-edit]").press("Enter");
            assertThat(page.locator("[role=dialog] [name=nameEn]")).hasValue("<b>Quality");
            saveMeanwhile("departments", code, "nameEn", "Quality assurance");
            fill(page, "nameEn", "Quality control");
            page.locator("[role=dialog] [data-form-save]").click();
            assertThat(page.locator("[role=dialog] .sales-theirs[data-field=nameEn]"))
                    .containsText("Quality assurance");
            Accessibility.check(page);
            page.locator("[role=dialog] [data-form-save]").click();
            assertThat(line).containsText("Quality control");

            line.locator("[data-edit]").press("Enter");
            page.locator("[role=dialog] [data-form-remove]").click();
            page.locator("[role=dialog] [data-form-remove]").click();
            assertThat(line).hasCount(0);
            assertThat(browser.complaints()).allMatch(complaint -> complaint.matches("(?s).*status of 4(00|09).*"));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aRolesLimitIsWrittenAnewAndStandsInTheRolePanel(Browser.Look look) throws Exception {
        boolean chinese = look.language() == Browser.Look.Language.CHINESE;
        String issue = site.create("Panel " + look.suffix(), Map.of())
                .expect(201)
                .json()
                .path("key")
                .asText();
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = admin(browser, look, "roles");
            assertThat(page.locator("#sales-definition-AR")).isVisible();
            Accessibility.check(page);
            page.locator("#sales-definition-FR [data-edit]").press("Enter");
            assertThat(page.locator("[role=dialog] [name=code]")).not().isEditable();
            Accessibility.check(page);
            fill(page, "limitZh", "交付期以书面为准");
            fill(page, "limitEn", "Promises dates in writing only");
            page.locator("[role=dialog] [data-form-save]").click();
            assertThat(page.locator("#sales-definition-FR"))
                    .containsText(chinese ? "交付期以书面为准" : "Promises dates in writing only");
            Accessibility.check(page);

            browser.open(page, "/browse/" + issue);
            assertThat(page.locator("body")).containsText("FR");
            JsonNode board = site.admin().get(APP + "/issues/" + issue + "/roles");
            // The administrator reads in the language of the page by now.
            assertThat(board.toString()).contains(chinese ? "交付期以书面为准" : "Promises dates in writing only");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void saveMeanwhile(String kind, String code, String field, String value)
            throws IOException, InterruptedException {
        for (JsonNode each : site.admin().get(APP + "/" + kind).path(kind)) {
            if (each.path("code").asText().equals(code)) {
                Map<String, Object> body = new HashMap<>();
                each.fields().forEachRemaining(one -> {
                    if (SENT.contains(one.getKey())) {
                        body.put(one.getKey(), one.getValue());
                    }
                });
                body.put(field, value);
                site.admin().put(APP + "/" + kind + "/" + code, body).expect(200);
            }
        }
    }
}
