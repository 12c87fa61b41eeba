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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A seller cares for a customer in a browser: logs a talk, takes a need through its loop, asks how satisfied it is. */
class CustomerCareIT {
    private static final String APP = "/rest/sales-collab/1.0";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;
    private static RestClient admin;

    static Browser.Look[] looks() {
        return new Browser.Look[] {Browser.Look.ENGLISH_LIGHT, Browser.Look.CHINESE_DARK};
    }

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty", "--clock", SandboxProcess.DEMO_TIME);
        site = SalesSite.create(sandbox.address());
        admin = new RestClient(sandbox.address(), "admin");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void fromTheFirstTalkToTheAnswer(Browser.Look look) throws Exception {
        boolean chinese = look.language() == Browser.Look.Language.CHINESE;
        String customer = admin.post(
                        APP + "/customers",
                        chinese ? Map.of("nameZh", "华东联合电力") : Map.of("nameEn", "East United Power"))
                .expect(201)
                .json()
                .path("key")
                .asText();
        admin.post(APP + "/customers/" + customer + "/contacts", Map.of("nameEn", "Sun Jianguo"))
                .expect(201);
        String issue = site.create("Dispatch platform", Map.of())
                .expect(201)
                .json()
                .path("key")
                .asText();
        try (Browser browser = new Browser(sandbox.address())) {
            Visit visit = new Visit(browser, look, customer, issue);
            visit.findsNothingYet();
            visit.logsATalk();
            visit.takesANeedThroughTheLoop();
            visit.asksHowSatisfiedTheyAre();
            visit.takesFeedbackAStep();
            visit.filtersTheTimeline();
            assertThat(browser.complaints()).allMatch(complaint -> complaint.matches(".*\\b400\\b.*"));
        }
    }

    /** The steps, each with what must be seen after it. */
    private static final class Visit {
        private final boolean chinese;
        private final Browser.Look look;
        private final Page page;
        private final String issue;

        Visit(Browser browser, Browser.Look look, String customer, String issue) {
            this.chinese = look.language() == Browser.Look.Language.CHINESE;
            this.look = look;
            this.issue = issue;
            this.page = browser.person(SalesSite.SELLER, look);
            browser.open(page, "/plugins/servlet/sales-collab/customers?key=" + customer + "&tab=all");
        }

        void findsNothingYet() {
            assertThat(page.locator("#sales-interactions-empty"))
                    .containsText(chinese ? "还没有沟通记录" : "Nothing is noted");
            assertThat(page.locator("#sales-needs-empty")).containsText(chinese ? "还没有需求" : "No need is noted");
            assertThat(page.locator("#sales-satisfaction-empty")).isVisible();
            assertThat(page.locator("#sales-customer-last-contact")).hasCount(0);
            Accessibility.check(page);
        }

        void logsATalk() {
            page.locator("#sales-interaction-add").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#sales-interaction-dialog-kind")).isFocused();
            assertThat(page.locator("#sales-interaction-dialog-ours")).hasValue(SalesSite.SELLER);
            page.fill("#sales-interaction-dialog-at", "2199-01-01T10:00");
            save("interaction");
            assertThat(fault("interaction", "at")).containsText(chinese ? "已经过去" : "has passed");
            assertThat(fault("interaction", "summary")).containsText(chinese ? "请填写" : "Fill this in");
            Accessibility.check(page);
            page.fill("#sales-interaction-dialog-at", "2026-11-20T10:00");
            page.fill("#sales-interaction-dialog-summary", "Redundancy is a must");
            page.locator("#sales-interaction-dialog [data-form-checks] label").click();
            page.fill("#sales-interaction-dialog-issue", issue);
            Pictures.take(page, "interaction-new", look);
            save("interaction");
            Locator line = page.locator("#sales-interactions-list li");
            assertThat(line).containsText("Redundancy is a must");
            assertThat(line).containsText("Sun Jianguo");
            assertThat(line.locator("a")).hasText(issue);
            assertThat(page.locator("#sales-customer-last-contact")).containsText("2026");
            assertThat(page.locator("#sales-people-table tbody tr")).containsText(chinese ? "11月20日" : "Nov 20");
        }

        void takesANeedThroughTheLoop() {
            page.click("#sales-need-add");
            page.fill("#sales-need-dialog-title", "Two sites");
            page.fill("#sales-need-dialog-on", "2026-11-02");
            save("need");
            assertThat(card("GIVEN")).containsText("Two sites");
            page.locator("[data-need-stuck=UNCOMMITTED]").click();
            assertThat(card("GIVEN")).isVisible();
            step("commitment");
            page.fill("#sales-need-commitment-dialog-due", "2026-11-20");
            save("need-commitment");
            assertThat(fault("need-commitment", "due")).containsText(chinese ? "今天或以后" : "today or a later");
            page.fill("#sales-need-commitment-dialog-due", "2026-11-27");
            save("need-commitment");
            step("work");
            page.fill("#sales-need-work-dialog-issues", issue);
            save("need-work");
            assertThat(card("IN_WORK").locator("a")).hasText(issue);
            Accessibility.check(page);
            step("answer");
            page.fill("#sales-need-answer-dialog-text", "Both sites run");
            save("need-answer");
            assertThat(card("TOLD_BACK")).containsText("Both sites run");
            page.locator("#sales-needs [data-step=undo]").click();
            assertThat(card("IN_WORK")).containsText("Two sites");
            step("answer");
            page.fill("#sales-need-answer-dialog-text", "Both sites run");
            save("need-answer");
            assertThat(card("TOLD_BACK")).containsText("Both sites run");
        }

        void asksHowSatisfiedTheyAre() {
            answer("5", "9");
            answer("3", "6");
            assertThat(page.locator("#sales-score-csat")).containsText("50 %");
            assertThat(page.locator("#sales-score-recommend strong")).hasText("0");
            page.locator("#sales-satisfaction-answers summary").click();
            assertThat(page.locator("#sales-satisfaction-table tbody tr")).hasCount(2);
        }

        private void answer(String csat, String recommend) {
            int before = page.locator("#sales-satisfaction-table tbody tr").count();
            page.click("#sales-satisfaction-add");
            page.selectOption("#sales-satisfaction-dialog-csat", csat);
            page.selectOption("#sales-satisfaction-dialog-recommend", recommend);
            save("satisfaction");
            assertThat(page.locator("#sales-satisfaction-table tbody tr")).hasCount(before + 1);
        }

        void takesFeedbackAStep() {
            page.click("#sales-feedback-add");
            assertThat(page.locator("#sales-feedback-dialog-member")).isHidden();
            page.selectOption("#sales-feedback-dialog-kind", "COMPLAINT");
            page.fill("#sales-feedback-dialog-text", "Too slow");
            save("feedback");
            Locator line = page.locator("#sales-feedback-list li");
            assertThat(line).containsText("Too slow");
            line.locator("[data-step=step]").click();
            assertThat(page.locator("#sales-feedback-list li")).containsText(chinese ? "标记为已处理" : "Mark: Acted on");
            Accessibility.check(page);
        }

        void filtersTheTimeline() throws IOException {
            Locator lines = page.locator("#sales-timeline-list li");
            assertThat(lines.first()).containsText("Too slow");
            page.selectOption("#sales-timeline-kind", "INTERACTION");
            assertThat(lines).hasCount(1);
            assertThat(lines).containsText("Redundancy is a must");
            page.selectOption("#sales-timeline-department", "LEGAL");
            assertThat(lines).hasCount(0);
            assertThat(page.locator("#sales-timeline-empty")).isVisible();
            page.selectOption("#sales-timeline-department", "");
            page.selectOption("#sales-timeline-kind", "CHANGE");
            assertThat(lines).containsText(chinese ? "客户已登记" : "Customer registered");
            page.fill("#sales-timeline-by", "nobody");
            page.locator("#sales-timeline-filter button").click();
            assertThat(page.locator("#sales-timeline-problem")).isVisible();
            assertThat(lines).hasCount(1);
            page.fill("#sales-timeline-by", "");
            page.selectOption("#sales-timeline-kind", "");
            assertThat(lines.first()).containsText("Too slow");
            Pictures.take(page, "customer-care", look);
            Accessibility.check(page);
        }

        private void step(String step) {
            page.locator("#sales-needs [data-step=" + step + "]").click();
            assertThat(page.locator("#sales-need-" + step + "-dialog")).isVisible();
        }

        private void save(String dialog) {
            page.locator("#sales-" + dialog + "-dialog [data-form-save]").click();
        }

        private Locator fault(String dialog, String field) {
            return page.locator("#sales-" + dialog + "-dialog .error[data-field=" + field + "]");
        }

        private Locator card(String state) {
            return page.locator("[data-need-column=" + state + "] .sales-card");
        }
    }
}
