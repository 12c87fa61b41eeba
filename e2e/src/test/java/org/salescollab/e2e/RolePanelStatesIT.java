package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The role panel in each of its states: nobody, some, a step under way, a step refused, readers, no right, failure. */
class RolePanelStatesIT {
    private static final String ROLES = "**/rest/sales-collab/1.0/issues/*/roles/**";
    private static final String EDITORS = "editors";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        everybodyReadsAndFewEdit();
        site.create("Dispatch platform", Map.of()).expect(201);
        site.create("Damaged", Map.of()).expect(201);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void eachStateSaysWhatItIs() throws Exception {
        try (Browser browser = new Browser(sandbox.address())) {
            Page seller = panelOf(browser, SalesSite.SELLER, "SP-1");
            assertThat(seller.locator(".sales-team-coverage")).hasText("0 of 1 roles filled for Lead validation");
            assertThat(seller.locator(".sales-team-notice")).containsText("Assign one or ask");
            aStepUnderWayHoldsTheButtons(seller);
            aFailedStepIsSaidAndLeavesThePanel(seller);
            readersSeeItWithoutButtons(browser);
            assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("500"));
        }
    }

    @Test
    void anonymousReadersAreToldNothingOfTheTeam() {
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = browser.nobody();
            browser.open(page, "/browse/SP-1");
            assertThat(page.locator("#summary-val")).containsText("Dispatch platform");
            String refusal = "Only people who work on this project see what stands here.";
            assertThat(page.locator(".sales-panel-refused")).hasText(new String[] {refusal, refusal, refusal});
            assertThat(page.locator(".sales-team, .sales-path, .sales-raci")).hasCount(0);
            Accessibility.check(page);
        }
    }

    @Test
    void aFailureLeavesTheRestOfTheIssueAndNamesAnId() throws Exception {
        assign("SP-2");
        sandbox.close();
        damage();
        sandbox = SandboxProcess.withApp(data, "--empty");
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person(SalesSite.SELLER, Browser.Look.CHINESE_DARK);
            browser.open(page, "/browse/SP-2");
            assertThat(page.locator("#summary-val")).containsText("Damaged");
            // The responsibilities need the team, so they fail with it.
            Locator both = page.locator(".sales-panel-failed[role=alert]");
            assertThat(both).hasCount(2);
            Locator failed = both.first();
            assertThat(failed).containsText("此面板暂时无法加载");
            assertThat(page.locator(".sales-path-here")).hasCount(1);
            assertThat(page.locator(".sales-gate-failed")).containsText("暂时无法显示关口");
            String id = failed.innerText().replaceAll("(?s).*编号 (\\S{36}) .*", "$1");
            assertThat(sandbox.printedSoFar()).anyMatch(line -> line.contains("failed, id " + id));
            Accessibility.check(page);
        }
    }

    private static void aStepUnderWayHoldsTheButtons(Page seller) {
        List<Route> held = new CopyOnWriteArrayList<>();
        assignInDialog(seller, "AR");
        Locator line = seller.locator(".sales-role[data-role=AR]");
        assertThat(line.locator("[data-step=accept]")).isVisible();
        seller.route(ROLES, held::add);
        line.locator("[data-step=accept]").click();
        assertThat(seller.locator(".sales-team")).hasAttribute("aria-busy", "true");
        assertThat(line.locator("[data-step=end]")).isDisabled();
        seller.unroute(ROLES);
        held.forEach(Route::resume);
        assertThat(seller.locator(".sales-team-coverage")).hasText("1 of 1 roles filled for Lead validation");
        assertThat(seller.locator(".sales-team[aria-busy]")).hasCount(0);
    }

    private static void aFailedStepIsSaidAndLeavesThePanel(Page seller) {
        seller.route(
                ROLES,
                route -> route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("<html>")));
        Locator end = seller.locator(".sales-role[data-role=AR] [data-step=end]");
        // By keyboard: the flag of the step before still lies over the button.
        end.press("Enter");
        assertThat(seller.locator(".aui-flag .aui-message-error"))
                .containsText("Jira can’t be reached. Nothing was saved; try again.");
        seller.unroute(ROLES);
        assertThat(end).isEnabled();
        assertThat(seller.locator(".sales-role[data-role=AR] .sales-role-holder"))
                .containsText("Li Min");
    }

    private static void readersSeeItWithoutButtons(Browser browser) {
        Page reader = panelOf(browser, SalesSite.OUTSIDER, "SP-1");
        assertThat(reader.locator(".sales-role[data-role=AR] .sales-role-holder"))
                .containsText("Li Min");
        assertThat(reader.locator(".sales-team [data-step=assign], .sales-team [data-step=end]"))
                .hasCount(0);
        Accessibility.check(reader);
    }

    private static Page panelOf(Browser browser, String user, String issue) {
        Page page = browser.person(user, Browser.Look.ENGLISH_LIGHT);
        browser.open(page, "/browse/" + issue);
        assertThat(page.locator(".sales-team")).isVisible();
        return page;
    }

    private static void assignInDialog(Page page, String role) {
        page.locator(".sales-role[data-role=" + role + "] [data-step=assign]").click();
        page.fill("#sales-team-person", SalesSite.SELLER);
        assertThat(page.locator(".sales-candidates [role=option]")).hasCount(1);
        page.press("#sales-team-person", "Enter");
        page.locator(".aui-dialog2 .aui-button-primary").click();
    }

    private static void assign(String issue) throws Exception {
        String id = site.seller().get("/rest/api/2/issue/" + issue).path("id").asText();
        site.seller()
                .post(
                        "/rest/sales-collab/1.0/issues/" + id + "/roles/AR",
                        Map.of("user", SalesSite.SELLER, "version", 0))
                .expect(200);
    }

    /** As a restored or edited database might be: the app reads a status that it does not know. */
    private static void damage() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("sandbox"));
                Statement statement = database.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE \"AO_294DC7_ROLE_ASSIGN\" SET \"STATUS\" = 'UNHEARD-OF'"
                            + " WHERE \"ISSUE_ID\" = (SELECT MAX(\"ISSUE_ID\") FROM \"AO_294DC7_ROLE_ASSIGN\")"))
                    .isEqualTo(1);
        }
    }

    private static void everybodyReadsAndFewEdit() throws Exception {
        RestClient admin = site.admin();
        admin.post("/rest/api/2/group", Map.of("name", EDITORS)).expect(201);
        admin.post("/rest/api/2/group/user?groupname=" + EDITORS, Map.of("name", SalesSite.SELLER))
                .expect(201);
        List<Map<String, Object>> grants = new ArrayList<>();
        grants.add(Map.of("permission", "BROWSE_PROJECTS", "holder", Map.of("type", "anyone")));
        for (String permission : List.of("CREATE_ISSUES", "EDIT_ISSUES", "TRANSITION_ISSUES")) {
            grants.add(Map.of("permission", permission, "holder", Map.of("type", "group", "parameter", EDITORS)));
        }
        long scheme = admin.post("/rest/api/2/permissionscheme", Map.of("name", "Read", "permissions", grants))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        admin.put("/rest/api/2/project/SP/permissionscheme", Map.of("id", scheme))
                .expect(200);
    }
}
