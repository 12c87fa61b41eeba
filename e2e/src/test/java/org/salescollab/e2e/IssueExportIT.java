package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jira's export of issues: what our fields write into it, for whom, and in which language. */
class IssueExportIT {
    private static final String ALL = "/sr/jira.issueviews:searchrequest-csv-all-fields/temp/SearchRequest.csv";
    private static final String FORMULA = "=cmd|' /C calc'!A0";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;
    private static Browser browser;
    private static String both;
    private static String one;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        String east = customer(Map.of("nameEn", "East United Power", "nameZh", "华东联合电力", "region", "East"));
        String formula = customer(Map.of("nameEn", FORMULA, "region", "West"));
        both = sale("Both", Map.of("Customer", east, "Amount", "1,234,567.5"));
        Map<String, Object> several = Map.of(site.field("Customers"), List.of(east, formula));
        site.seller()
                .put("/rest/api/2/issue/" + both, Map.of("fields", several))
                .expect(204);
        one = sale("One", Map.of("Customer", formula));
        browser = new Browser(sandbox.address());
    }

    @AfterAll
    static void stop() {
        browser.close();
        sandbox.close();
    }

    @Test
    void namesStandInTheCellsAndSeveralCustomersInColumnsOfOneHeading() throws Exception {
        List<String> rows = export(site.admin(), "");
        assertThat(columns(rows.get(0), "Custom field (Customer)")).isEqualTo(1);
        assertThat(columns(rows.get(0), "Custom field (Customers)")).isEqualTo(2);
        assertThat(row(rows, both)).contains("East United Power,East United Power,'=cmd|' /C calc'!A0,");
        assertThat(rows).noneMatch(line -> line.contains("CUST-"));
    }

    @Test
    void aNameIsNoFormula() throws Exception {
        assertThat(String.join("\n", export(site.admin(), "")))
                .contains(",'=cmd|")
                .doesNotContain(",=cmd|")
                .doesNotContain("\"=cmd|");
    }

    @Test
    void anAmountIsAPlainNumber() throws Exception {
        assertThat(row(export(site.admin(), ""), both)).contains(",1234567.5,");
    }

    @Test
    void anotherDelimiterIsTaken() throws Exception {
        assertThat(row(export(site.admin(), "&delimiter=;"), both)).contains("East United Power;East United Power;");
    }

    @Test
    void whatTheReaderMayNotSeeIsNotInTheFile() throws Exception {
        RestClient admin = site.admin();
        admin.post("/rest/api/2/group", Map.of("name", "east")).expect(201);
        admin.post("/rest/api/2/group/user?groupname=east", Map.of("name", SalesSite.OUTSIDER))
                .expect(201);
        limit(List.of(Map.of("group", "east", "regions", List.of("East"))));
        List<String> rows = export(admin.as(SalesSite.OUTSIDER), "");
        assertThat(row(rows, one)).contains("Customer not visible to you").doesNotContain("cmd");
        assertThat(row(rows, both)).contains("East United Power,East United Power,Customer not visible to you,");
        limit(List.of());
    }

    private static void limit(List<Object> limits) throws Exception {
        String address = "/rest/sales-collab/1.0/customer-rights";
        long version = site.admin().get(address).path("version").asLong();
        site.admin()
                .put(address, Map.of("rights", Map.of(), "limits", limits, "version", version))
                .expect(200);
    }

    @Test
    void strangersGetHeadingsOnlyAndAWrongQueryIsRefused() throws Exception {
        RestClient nobody = site.admin().as(null);
        assertThat(nobody.send("GET", ALL + "?jqlQuery=", null).text()).doesNotContain("East United", "SP-");
        assertThat(site.admin().status(ALL + "?jqlQuery=nonsense%20%3D%201")).isEqualTo(400);
    }

    static Browser.Look[] looks() {
        return new Browser.Look[] {Browser.Look.ENGLISH_LIGHT, Browser.Look.CHINESE_DARK};
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theFileOfTheSearchPageIsInTheReadersLanguage(Browser.Look look) throws Exception {
        try (Page page = browser.person(SalesSite.SELLER, look)) {
            browser.open(page, "/issues/?jql=" + encode("key = " + both));
            assertThat(page.locator(".issuerow")).hasCount(1);
            Accessibility.check(page);
            String current = saved(page, "#currentCsvFields");
            assertThat(current).contains(both).doesNotContain("East United", "华东联合电力");
            String all = saved(page, "#allCsvFields");
            boolean chinese = look.language() == Browser.Look.Language.CHINESE;
            assertThat(all)
                    .contains(chinese ? "自定义字段 (Customer)" : "Custom field (Customer)")
                    .contains(chinese ? "华东联合电力" : "East United Power")
                    .doesNotContain(chinese ? "East United Power" : "华东联合电力");
            page.context().close();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    private static String saved(Page page, String link) throws Exception {
        Download file = page.waitForDownload(() -> page.click(link));
        assertThat(file.suggestedFilename()).isEqualTo("SearchRequest.csv");
        return Files.readString(file.path());
    }

    private static List<String> export(RestClient reader, String more) throws Exception {
        String query = encode("project = SP and issuetype = \"Sales Project\"");
        return reader.send("GET", ALL + "?jqlQuery=" + query + more, null)
                .expect(200)
                .text()
                .lines()
                .toList();
    }

    private static long columns(String head, String heading) {
        return Arrays.stream(head.split(",")).filter(heading::equals).count();
    }

    private static String row(List<String> rows, String issue) {
        return rows.stream()
                .filter(line -> line.contains("," + issue + ",") || line.contains(";" + issue + ";"))
                .findFirst()
                .orElseThrow();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String customer(Map<String, Object> body) throws Exception {
        return site.seller()
                .post("/rest/sales-collab/1.0/customers", body)
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    private static String sale(String summary, Map<String, Object> fields) throws Exception {
        return site.create(summary, fields).expect(201).json().path("key").asText();
    }
}
