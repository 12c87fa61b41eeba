package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An administrator imports customers in a browser: chooses a file, maps, checks, imports the good lines, reads why others
 * were left out, exports the register, and takes the import back.
 */
class ImportJourneyIT {

    private static final String FILE =
            "客户名称,英文名称,等级,国家,备注\n" + "测试机械,Trial Machines,A,CN,x\n测试纺织,Trial Textiles,Z,CN,y\n测试食品,Trial Foods,B,XX,\n";

    @TempDir
    Path data;

    static Browser.Look[] looks() {
        return new Browser.Look[] {Browser.Look.ENGLISH_LIGHT, Browser.Look.CHINESE_DARK};
    }

    @ParameterizedTest
    @MethodSource("looks")
    void fromTheFileToTheUndo(Browser.Look look) throws Exception {
        try (SandboxProcess sandbox = SandboxProcess.withApp(data, "--empty");
                Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person("admin", look);
            browser.open(page, "/plugins/servlet/sales-collab/customers");
            Accessibility.check(page);
            page.click("#sales-customers-import");
            refusesAnEmptyChoice(page);
            uploadAndMap(page, look);
            checkFindsTwoBadLines(page, look);
            importTheGoodOne(page, look);
            assertThat(exported(browser, page)).contains("测试机械").contains("Trial Machines");
            undo(page);
            // The run that was refused for its bad lines.
            assertThat(browser.complaints())
                    .singleElement()
                    .satisfies(complaint -> assertThat(complaint).contains("400"));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aLongImportShowsHowFarItIsAndCanBeCancelled(Browser.Look look) throws Exception {
        try (SandboxProcess sandbox = SandboxProcess.withApp(data, "--empty");
                Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person("admin", look);
            browser.open(page, "/plugins/servlet/sales-collab/customer-import");
            String lines = IntStream.range(0, 60_000).mapToObj(i -> "Load " + i).collect(Collectors.joining("\n"));
            upload(page, "load.csv", ("name\n" + lines).getBytes(StandardCharsets.UTF_8));
            page.click("#sales-import-check");
            assertThat(page.locator("#sales-import-run")).isVisible();
            page.click("#sales-import-run");
            assertThat(page.locator("#sales-import-lines")).containsText("60000");
            Accessibility.check(page);
            page.reload();
            page.click("#sales-import-cancel");
            assertThat(page.locator("#sales-import-undo")).isVisible();
            browser.open(page, "/plugins/servlet/sales-collab/customers");
            assertThat(page.locator("#sales-register-empty")).isVisible();
        }
    }

    private static void refusesAnEmptyChoice(Page page) {
        page.click("#sales-import-upload");
        assertThat(page.locator(".error[data-field=file]")).not().isEmpty();
        Accessibility.check(page);
    }

    private static void upload(Page page, String name, byte[] bytes) {
        page.setInputFiles("#sales-import-file", new FilePayload(name, "application/octet-stream", bytes));
        page.click("#sales-import-upload");
        assertThat(page.locator("#sales-import-mapping-step")).isVisible();
    }

    /** The way spreadsheets on Chinese systems save it; the heads are recognised in whichever language the reader has. */
    private static void uploadAndMap(Page page, Browser.Look look) {
        upload(page, "customers.csv", FILE.getBytes(Charset.forName("GB18030")));
        assertThat(page.locator("select[data-column='0']")).hasValue("nameZh");
        assertThat(page.locator("select[data-column='2']")).hasValue("tier");
        assertThat(page.locator("select[data-column='4']")).hasValue("");
        assertThat(page.locator("#sales-import-columns")).containsText("Trial Textiles");
        page.selectOption("select[data-column='4']", "tier");
        page.click("#sales-import-check");
        assertThat(page.locator(".error[data-field=mapping]")).not().isEmpty();
        page.selectOption("select[data-column='4']", "");
        Pictures.take(page, "import-mapping", look);
        Accessibility.check(page);
    }

    private static void checkFindsTwoBadLines(Page page, Browser.Look look) {
        page.focus("#sales-import-check");
        page.keyboard().press("Enter");
        assertThat(count(page, "made")).hasText("1");
        assertThat(count(page, "bad")).hasText("2");
        assertThat(page.locator("#sales-import-refused-lines tr")).hasCount(2);
        Pictures.take(page, "import-checked", look);
        Accessibility.check(page);
    }

    private static void importTheGoodOne(Page page, Browser.Look look) throws Exception {
        page.click("#sales-import-run");
        assertThat(page.locator(".error[data-field=mode]")).containsText("2");
        page.click("label[for=sales-import-skip]");
        page.click("#sales-import-run");
        assertThat(page.locator("#sales-import-undo")).isVisible();
        assertThat(count(page, "made")).hasText("1");
        Pictures.take(page, "import-done", look);
        Accessibility.check(page);
        Download refused = page.waitForDownload(() -> page.click("#sales-import-refused-file"));
        assertThat(Files.readString(refused.path())).contains("测试纺织").contains("测试食品");
    }

    private static String exported(Browser browser, Page page) throws Exception {
        String here = page.url();
        browser.open(page, "/plugins/servlet/sales-collab/customers");
        assertThat(page.locator("#sales-register-table tbody tr")).hasCount(1);
        Download workbook = page.waitForDownload(() -> page.click("#sales-export-xlsx"));
        assertThat(workbook.suggestedFilename()).matches("customers-\\d{4}-\\d\\d-\\d\\d\\.xlsx");
        Download csv = page.waitForDownload(() -> page.click("#sales-export-csv"));
        page.navigate(here);
        return Files.readString(csv.path());
    }

    private static void undo(Page page) {
        page.click("#sales-import-undo");
        assertThat(page.locator("#sales-import-message.aui-message-success")).isVisible();
        assertThat(page.locator("#sales-import-mapping-step")).isVisible();
        Accessibility.check(page);
        page.click(".sales-import .aui-page-header-actions a");
        assertThat(page.locator("#sales-register-empty")).isVisible();
    }

    private static Locator count(Page page, String which) {
        return page.locator("[data-count=" + which + "] dd");
    }
}
