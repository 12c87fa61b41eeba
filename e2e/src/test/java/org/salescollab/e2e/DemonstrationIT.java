package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fresh sandbox with the built app shows the demonstration with its exact figures, and a second start adds nothing. */
class DemonstrationIT {
    private static final String APP = "/rest/sales-collab/1.0";
    private static final Duration READ_MODEL = Duration.ofSeconds(20);

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;

    @BeforeAll
    static void start() throws IOException {
        sandbox = SandboxProcess.withApp(data, "--demo", "--clock", SandboxProcess.DEMO_TIME);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void openSalesAddUp() throws IOException, InterruptedException {
        JsonNode open = progress("").path("open");

        assertThat(open.path("count").asInt()).isEqualTo(3);
        assertThat(open.path("amount").decimalValue()).isEqualByComparingTo("24122000");
        assertThat(open.path("weighted").decimalValue()).isEqualByComparingTo("14628900");
        assertThat(open.path("withoutRate").asInt()).isZero();
    }

    @Test
    void everySaleIsInItsStage() throws IOException, InterruptedException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        progress("")
                .path("stages")
                .forEach(stage -> counts.put(
                        stage.path("code").asText(), stage.path("count").asInt()));

        assertThat(counts)
                .containsOnly(
                        Map.entry("S1", 0),
                        Map.entry("S2", 0),
                        Map.entry("S3", 1),
                        Map.entry("S4", 0),
                        Map.entry("S5", 1),
                        Map.entry("S6", 1),
                        Map.entry("S7", 0),
                        Map.entry("S8", 4),
                        Map.entry("S9", 6));
    }

    @Test
    void theQuarterAddsUp() throws IOException, InterruptedException {
        JsonNode quarter = progress("?period=this-quarter");

        assertThat(quarter.path("open").path("amount").decimalValue()).isEqualByComparingTo("20288000");
        assertThat(stage(quarter, "S8").path("amount").decimalValue()).isEqualByComparingTo("6000000");
    }

    @Test
    void theThreeOpenSalesHaveTheFirstKeys() throws IOException, InterruptedException {
        JsonNode found = as("limin").get("/rest/api/2/search?fields=summary&jql=key%20in%20(SP-1,SP-2,SP-3)");

        assertThat(found.findValuesAsText("summary"))
                .containsExactlyInAnyOrder(
                        "华东联合电力调度平台 East United dispatch platform",
                        "北风物流仓储物联网 Nordwind warehouse IoT",
                        "极光医疗患者门户 Aurora patient portal");
    }

    @Test
    void theSecondSaleLacksItsDeliveryRole() throws IOException, InterruptedException {
        Map<String, String> states = roles("SP-2");

        assertThat(states)
                .containsEntry("AR", "accepted")
                .containsEntry("SR", "accepted")
                .containsEntry("FR", "missing");
        assertThat(roles("SP-1").values()).containsOnly("accepted");
    }

    @Test
    void theFormerNameOfACustomerStillFindsIt() throws IOException, InterruptedException {
        JsonNode found = as("zhouting").get(APP + "/customers/search?query=%E5%8D%8E%E4%B8%9C%E8%81%94%E7%94%B5");

        assertThat(found.findValuesAsText("name")).containsExactly("华东联合电力");
    }

    @Test
    void theMergedDuplicateFindsTheSurvivorsSaleByNameAndByFormerKey() throws IOException, InterruptedException {
        JsonNode survivor = as("zhouting").get(APP + "/customers/CUST-7");
        assertThat(survivor.path("nameEn").asText()).isEqualTo("East United Power");
        assertThat(survivor.path("formerKeys").path(0).asText()).isEqualTo("CUST-7");
        for (String name : List.of("%E5%8D%8E%E4%B8%9C%E8%81%94%E7%94%B5", "East%20United", "CUST-7")) {
            JsonNode found = as("limin")
                    .get("/rest/api/2/search?fields=summary&jql=Customer%20=%20customer(%22" + name + "%22)");
            assertThat(found.findValuesAsText("key")).as(name).contains("SP-1");
        }
    }

    @Test
    void everyCustomerHasItsPeople() throws IOException, InterruptedException {
        RestClient reader = as("sunkai");
        List<String> roles = new ArrayList<>();
        for (JsonNode customer : reader.get(APP + "/customers").path("customers")) {
            JsonNode people =
                    reader.get(APP + "/customers/" + customer.path("key").asText() + "/contacts");
            assertThat(people.path("total").asInt()).isBetween(3, 5);
            roles.addAll(people.findValuesAsText("role"));
        }
        assertThat(roles).filteredOn("BLOCKER"::equals).hasSize(1);
    }

    @Test
    void hengyueIsSatisfiedByEightyPerCent() throws IOException, InterruptedException {
        JsonNode satisfaction = as("sunkai").get(APP + "/customers/" + customer("Hengyue") + "/satisfaction");

        assertThat(satisfaction.path("csat").asInt()).isEqualTo(80);
        assertThat(satisfaction.path("csatAnswers").asInt()).isEqualTo(5);
        assertThat(satisfaction.path("recommend").asInt()).isEqualTo(40);
        assertThat(satisfaction.path("recommendAnswers").asInt()).isEqualTo(5);
    }

    @Test
    void eastUnitedHasANeedInEachStateAndTwoAreStuckInDifferentWays() throws IOException, InterruptedException {
        JsonNode needs = as("sunkai")
                .get(APP + "/customers/" + customer("East%20United") + "/needs")
                .path("needs");

        assertThat(needs.findValuesAsText("state"))
                .containsExactlyInAnyOrder("GIVEN", "COMMITTED", "IN_WORK", "IN_WORK", "TOLD_BACK");
        assertThat(needs.findValuesAsText("stuck")).containsExactlyInAnyOrder("UNCOMMITTED", "NOT_TOLD");
    }

    @Test
    void theTimelineOfACustomerRunsAcrossDepartments() throws IOException, InterruptedException {
        JsonNode entries = as("sunkai")
                .get(APP + "/customers/" + customer("East%20United") + "/timeline?size=100")
                .path("entries");

        assertThat(entries.findValuesAsText("department")).contains("SALES", "SOLUTION", "SERVICE", "FINANCE");
        assertThat(entries.findValuesAsText("at")).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static String customer(String text) throws IOException, InterruptedException {
        return as("sunkai")
                .get(APP + "/customers?text=" + text)
                .path("customers")
                .path(0)
                .path("key")
                .asText();
    }

    @Test
    void marketingIsSilentOnTheFirstSaleForTwentyOneDays() throws IOException, InterruptedException {
        JsonNode board = as("akrueger").get(APP + "/issues/SP-1/roles");

        assertThat(board.path("silent")).hasSize(1);
        assertThat(board.path("silent").path(0).asText()).contains("Marketing", "21 days", "Sarah Cole");
    }

    @Test
    void twoInDifferentDepartmentsMakeThePriceOfTheSecondSale() throws IOException, InterruptedException {
        JsonNode findings = as("akrueger").get(APP + "/issues/SP-2/raci").path("findings");

        assertThat(findings.path(0).path("kind").asText()).isEqualTo("overlap");
        assertThat(findings.path(0).path("activity").asText()).isEqualTo("price");
        assertThat(findings.path(0).path("text").asText()).contains("Anna Krüger (Sales)", "王磊 Wang Lei (Solution)");
        assertThat(findings.findValuesAsText("kind"))
                .filteredOn("overlap"::equals)
                .hasSize(1);
        assertThat(as("limin").get(APP + "/issues/SP-1/raci").path("findings").findValuesAsText("kind"))
                .doesNotContain("overlap", "overloaded");
    }

    /** Nothing was noted of Finance there but a comment of whoever has its role. */
    @Test
    void theSecondSaleHasTwoOfThreeInItsTriangleAndNobodySilentAmongThoseWhoComment()
            throws IOException, InterruptedException {
        JsonNode board = as("akrueger").get(APP + "/issues/SP-2/roles");

        assertThat(board.path("triangle").asText()).isEqualTo("Triangle 2 of 3");
        assertThat(board.path("silent")).isEmpty();
    }

    @Test
    void theFirstSaleIsSlowerThanTheWonOnes() throws IOException, InterruptedException {
        JsonNode path = as("sunkai").get(APP + "/issues/SP-1/stages");

        assertThat(path.path("stage").asText()).isEqualTo("S5");
        assertThat(path.path("daysHere").asInt()).isEqualTo(12);
        assertThat(path.path("medianDays").asInt()).isEqualTo(9);
        assertThat(path.path("pace").asText()).isEqualTo("SLOW");
        assertThat(path.path("stays").findValuesAsText("stage")).containsExactly("S1", "S2", "S3", "S4", "S5");
    }

    @Test
    void theThirdSaleRotsSinceTwentyFourDays() throws IOException, InterruptedException {
        JsonNode path = as("sunkai").get(APP + "/issues/SP-3/stages");

        assertThat(path.path("rotting").asBoolean()).isTrue();
        assertThat(path.path("lastActivity").asText()).isEqualTo("2026-10-30T02:00:00Z");
        assertThat(keys("issue in salesStale()")).containsExactly("SP-3");
    }

    @Test
    void salesAreFoundByRoleAndByStage() throws IOException, InterruptedException {
        assertThat(keys("issue in salesMissingRole(FR)")).containsExactly("SP-2");
        assertThat(keys("issue in salesRole(SR, wanglei) AND resolution = EMPTY ORDER BY key ASC"))
                .containsExactly("SP-1", "SP-2");
        assertThat(keys("issue in salesRole(\"SR\")")).isEmpty();
        assertThat(keys("issue in salesInStage(S5)")).containsExactly("SP-1");
        assertThat(keys("issue in salesInStage(\"S5\", \"> 14d\")")).isEmpty();
        assertThat(keys("issue in salesInStage(S5, \"> 11d\")")).containsExactly("SP-1");
    }

    @Test
    void aWrongArgumentOfASearchIsNamed() throws IOException, InterruptedException {
        assertThat(refusal("issue in salesInStage(S42)")).contains("salesInStage", "S42");
        assertThat(refusal("issue in salesInStage(S5, soon)")).contains("soon", "14d");
        assertThat(refusal("issue in salesMissingRole(XX)")).contains("XX", "AR, SR, FR");
        assertThat(refusal("issue in salesRole(SR, nobody)")).contains("nobody");
        assertThat(refusal("issue in salesStale(1)")).contains("salesStale");
    }

    private static List<String> keys(String jql) throws IOException, InterruptedException {
        return as("limin").get(search(jql)).findValuesAsText("key");
    }

    private static String refusal(String jql) throws IOException, InterruptedException {
        return as("akrueger").send("GET", search(jql), null).expect(400).text();
    }

    private static String search(String jql) {
        return "/rest/api/2/search?fields=summary&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }

    @Test
    void theGuestSeesNoSales() throws IOException, InterruptedException {
        assertThat(as("guest").status(APP + "/progress")).isEqualTo(403);
        assertThat(as("guest").status("/rest/api/2/issue/SP-1")).isEqualTo(404);
    }

    @Test
    void everybodySeesTheDashboard() throws IOException, InterruptedException {
        assertThat(as("pnair").get("/rest/api/2/dashboard").findValuesAsText("name"))
                .containsExactly("销售进度 Sales progress");
    }

    @Test
    void aSecondStartLoadsNothingTwice() throws IOException, InterruptedException {
        List<String> first = everything();
        sandbox.close();

        sandbox = SandboxProcess.withApp(data, "--demo", "--clock", SandboxProcess.DEMO_TIME);

        assertThat(everything()).isEqualTo(first);
    }

    /** What a second load would double: issues with their comments and history, customers, roles, people, dashboards. */
    private static List<String> everything() throws IOException, InterruptedException {
        RestClient admin = as("huangshan");
        List<String> all = new ArrayList<>();
        JsonNode issues = admin.get("/rest/api/2/search?maxResults=1000&fields=summary,comment,status");
        for (JsonNode issue : issues.path("issues")) {
            JsonNode fields = issue.path("fields");
            all.add(String.join(
                    "; ",
                    issue.path("key").asText(),
                    fields.path("summary").asText(),
                    fields.path("status").path("name").asText(),
                    fields.path("comment").path("total").asText()));
        }
        assertThat(all).hasSize(issues.path("total").asInt()).hasSizeGreaterThan(20);
        all.add(admin.get(APP + "/customers").path("total").asText());
        for (JsonNode customer : admin.get(APP + "/customers").path("customers")) {
            all.add(admin.get(APP + "/customers/" + customer.path("key").asText() + "/contacts")
                    .path("total")
                    .asText());
            all.add(admin.get(APP + "/customers/" + customer.path("key").asText() + "/timeline?size=100")
                    .toString());
        }
        all.add(admin.get(APP + "/issues/SP-1/roles/history").toString());
        all.add(admin.get("/rest/api/2/issue/SP-1?expand=changelog")
                .path("changelog")
                .path("total")
                .asText());
        all.add(admin.get("/rest/api/2/dashboard").path("total").asText());
        all.addAll(
                admin.get("/rest/api/2/user/search?username=.&maxResults=1000").findValuesAsText("name"));
        return all;
    }

    /** The read model follows the issues within moments of the last change. */
    private static JsonNode progress(String query) throws IOException, InterruptedException {
        RestClient reader = as("sunkai");
        Instant end = Instant.now().plus(READ_MODEL);
        JsonNode all = reader.get(APP + "/progress");
        while (decided(all) < 10 && Instant.now().isBefore(end)) {
            all = reader.get(APP + "/progress");
        }
        return reader.get(APP + "/progress" + query);
    }

    private static int decided(JsonNode progress) {
        return stage(progress, "S8").path("count").asInt()
                + stage(progress, "S9").path("count").asInt();
    }

    private static JsonNode stage(JsonNode progress, String code) {
        for (JsonNode stage : progress.path("stages")) {
            if (stage.path("code").asText().equals(code)) {
                return stage;
            }
        }
        throw new AssertionError("no stage " + code);
    }

    private static Map<String, String> roles(String issue) throws IOException, InterruptedException {
        Map<String, String> states = new LinkedHashMap<>();
        as("limin")
                .get(APP + "/issues/" + issue + "/roles")
                .path("lines")
                .forEach(line -> states.put(
                        line.path("code").asText(), line.path("state").asText()));
        return states;
    }

    private static RestClient as(String user) {
        return new RestClient(sandbox.address(), user);
    }
}
