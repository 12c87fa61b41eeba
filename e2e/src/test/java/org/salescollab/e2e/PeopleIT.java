package org.salescollab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A seller keeps the people of a customer in a browser: adding, correcting, meeting another editor, removing, the map. */
class PeopleIT {
    private static final String APP = "/rest/sales-collab/1.0";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static RestClient admin;

    static Browser.Look[] looks() {
        return new Browser.Look[] {Browser.Look.ENGLISH_LIGHT, Browser.Look.CHINESE_DARK};
    }

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        sandbox = SandboxProcess.withApp(data, "--empty", "--clock", SandboxProcess.DEMO_TIME);
        admin = new RestClient(sandbox.address(), "admin");
        admin.post(
                        "/rest/api/2/user",
                        Map.of(
                                "name", SalesSite.SELLER,
                                "displayName", "Li Min 李敏",
                                "emailAddress", "seller@farsail.example"))
                .expect(201);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void fromNobodyToTheBuyerMap(Browser.Look look) throws Exception {
        String customer = admin.post(APP + "/customers", name(look))
                .expect(201)
                .json()
                .path("key")
                .asText();
        try (Browser browser = new Browser(sandbox.address())) {
            Visit visit = new Visit(browser, look, customer);
            visit.findsNobody();
            visit.isToldEveryFault();
            visit.addsThePerson();
            visit.closesWithEscapeAndSavesNothing();
            visit.meetsAnotherEditor();
            visit.seesTheMap();
            visit.findsTheMapAsItWasLeft();
            visit.removesThePerson();
            assertThat(browser.complaints()).allMatch(complaint -> complaint.matches(".*\\b(400|409)\\b.*"));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aKnownPersonIsAddedAndOurOwnerIsFound(Browser.Look look) throws Exception {
        String first = customer("First " + look.suffix());
        String second = customer("Second " + look.suffix());
        String person = "<i>Liang " + look.suffix();
        String id = admin.post(APP + "/customers/" + first + "/contacts", Map.of("nameEn", person))
                .expect(201)
                .json()
                .path("id")
                .asText();
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person(SalesSite.SELLER, look);
            browser.open(page, "/plugins/servlet/sales-collab/customers?key=" + second + "&tab=people");
            page.click("#sales-people-link");
            assertThat(page.locator("#sales-link-confirm")).isDisabled();
            page.fill("#sales-link-person", person);
            assertThat(page.locator("#sales-link-dialog [role=option]")).containsText(first);
            Accessibility.check(page);
            page.keyboard().press("Enter");
            assertThat(page.locator("#sales-link-chosen")).containsText(first);
            page.keyboard().press("Enter");
            assertThat(page.locator("#sales-person-" + id)).containsText(person);

            page.click("[data-contact-edit='" + id + "']");
            // The dialog puts the focus on its first field, which would close a list that is open by then.
            assertThat(page.locator("#sales-contact-dialog :focus")).hasCount(1);
            page.fill("#sales-contact-owner", SalesSite.SELLER);
            assertThat(page.locator("#sales-contact-dialog [role=option]")).containsText("Li Min 李敏");
            page.keyboard().press("Enter");
            assertThat(page.locator("#sales-contact-owner")).hasValue(SalesSite.SELLER);
            page.click("#sales-contact-save");
            assertThat(page.locator("#sales-person-" + id)).containsText("Li Min 李敏");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void whoTypesAKnownNumberIsShownWhoHasIt(Browser.Look look) throws Exception {
        String first = customer("Third " + look.suffix());
        String second = customer("Fourth " + look.suffix());
        String number = look.language() == Browser.Look.Language.CHINESE ? "5550 7001" : "5550 7002";
        admin.post(
                        APP + "/customers/" + first + "/contacts",
                        Map.of("nameEn", "<b>Sun " + look.suffix(), "phone", "+86 21 " + number))
                .expect(201);
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person(SalesSite.SELLER, look);
            browser.open(page, "/plugins/servlet/sales-collab/customers?key=" + second + "&tab=people");
            page.click("#sales-people-add");
            page.fill("#sales-contact-phone", "(021) " + number);
            assertThat(page.locator("#sales-contact-alike li")).containsText("<b>Sun " + look.suffix());
            assertThat(page.locator("#sales-contact-alike li a")).hasText(first);
            assertThat(page.locator("#sales-contact-alike p"))
                    .hasText(
                            look.language() == Browser.Look.Language.CHINESE
                                    ? "以下联系人已使用这个邮箱或电话："
                                    : "Known people with this e-mail address or telephone number:");
            Accessibility.check(page);
            page.fill("#sales-contact-phone", "1");
            assertThat(page.locator("#sales-contact-alike li")).hasCount(0);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void moreThanTwoHundredPeopleAndFiftyPiecesOfFeedbackComePageByPage(Browser.Look look) throws Exception {
        boolean chinese = look.language() == Browser.Look.Language.CHINESE;
        String customer = customer("Fifth " + look.suffix());
        for (int i = 1; i <= 202; i++) {
            admin.post(APP + "/customers/" + customer + "/contacts", Map.of("nameEn", "Person " + i))
                    .expect(201);
        }
        for (int i = 1; i <= 51; i++) {
            admin.post(
                            APP + "/customers/" + customer + "/feedback",
                            Map.of("source", "CUSTOMER", "kind", "PRAISE", "text", "Good " + i))
                    .expect(201);
        }
        try (Browser browser = new Browser(sandbox.address())) {
            Page page = browser.person(SalesSite.SELLER, look);
            String address = "/plugins/servlet/sales-collab/customers?key=" + customer;
            browser.open(page, address + "&tab=people");
            assertThat(page.locator("#sales-people-table tbody tr")).hasCount(200);
            assertThat(page.locator("#sales-people-count")).containsText("202");
            Accessibility.check(page);
            page.click("#sales-people-next");
            assertThat(page.locator("#sales-people-table tbody tr")).hasCount(2);
            assertThat(page.locator("#sales-people-table tbody tr").last()).containsText("Person 202");
            assertThat(page.locator("#sales-people-count"))
                    .hasText(chinese ? "共 202 人，本页 2 人" : "2 more of 202 people");
            Accessibility.check(page);
            page.click("#sales-people nav a");
            assertThat(page.locator("#sales-people-table tbody tr")).hasCount(200);

            browser.open(page, address + "&tab=feedback");
            assertThat(page.locator("#sales-feedback-list li")).hasCount(50);
            page.click("#sales-feedback-next");
            assertThat(page.locator("#sales-feedback-list li")).hasCount(1);
            assertThat(page.locator("#sales-feedback-list li")).containsText("Good 1");
            Accessibility.check(page);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static String customer(String name) throws IOException, InterruptedException {
        return admin.post(APP + "/customers", Map.of("nameEn", name))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    /** One name each, since a name belongs to one customer only. */
    private static Map<String, String> name(Browser.Look look) {
        return look.language() == Browser.Look.Language.CHINESE
                ? Map.of("nameZh", "华东联合电力")
                : Map.of("nameEn", "East United Power");
    }

    /** The steps, each with what must be seen after it. */
    private static final class Visit {
        private final Browser.Look look;
        private final String customer;
        private final Page page;

        Visit(Browser browser, Browser.Look look, String customer) {
            this.look = look;
            this.customer = customer;
            this.page = browser.person(SalesSite.SELLER, look);
            browser.open(page, "/plugins/servlet/sales-collab/customers?key=" + customer + "&tab=people");
        }

        private boolean chinese() {
            return look.language() == Browser.Look.Language.CHINESE;
        }

        void findsNobody() {
            assertThat(page.locator("#sales-people-empty")).containsText(chinese() ? "还没有联系人" : "Nobody is known");
            assertThat(page.locator("#sales-buyer-map")).hasCount(0);
            Accessibility.check(page);
        }

        void isToldEveryFault() {
            page.locator("#sales-people-add").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#sales-contact-nameZh")).isFocused();
            page.fill("#sales-contact-email", "sun at east");
            page.fill("#sales-contact-lastContact", "2199-01-01");
            page.selectOption("#sales-contact-consent", "GIVEN");
            page.click("#sales-contact-save");
            assertThat(fault("nameZh")).containsText(chinese() ? "至少填写一项" : "needs a Chinese or an English name");
            assertThat(fault("email")).containsText(chinese() ? "邮箱地址" : "one e-mail address");
            assertThat(fault("lastContact")).containsText(chinese() ? "晚于今天" : "not in the future");
            assertThat(fault("consentOn")).containsText(chinese() ? "表态的日期" : "on which day");
            assertThat(page.locator("#sales-contact-nameZh")).isFocused();
            Accessibility.check(page);
        }

        void closesWithEscapeAndSavesNothing() {
            page.click("#sales-people-add");
            page.fill("#sales-contact-nameEn", "Nobody");
            page.keyboard().press("Escape");
            assertThat(page.locator("#sales-contact-dialog")).isHidden();
            page.reload();
            assertThat(page.locator("#sales-people-table tbody tr")).hasCount(1);
        }

        private Locator fault(String field) {
            return page.locator("#sales-contact-form .error[data-field=" + field + "]");
        }

        void addsThePerson() {
            page.fill("#sales-contact-nameZh", "孙建国");
            page.fill("#sales-contact-nameEn", "Sun Jianguo");
            page.fill("#sales-contact-title", "Head of dispatch");
            page.fill("#sales-contact-email", "sun@eastunited.example");
            page.selectOption("#sales-contact-role", "DECISION_MAKER");
            page.selectOption("#sales-contact-attitude", "1");
            page.selectOption("#sales-contact-influence", "5");
            page.fill("#sales-contact-lastContact", "2026-11-19");
            page.fill("#sales-contact-owner", SalesSite.SELLER);
            page.fill("#sales-contact-consentOn", "2026-03-02");
            page.evaluate(
                    "document.querySelector('#sales-contact-form').closest('.aui-dialog2-content').scrollTo(0, 0)");
            Pictures.take(page, "person-new", look);
            page.click("#sales-contact-save");
            Locator row = page.locator("#sales-people-table tbody tr");
            assertThat(row).hasCount(1);
            assertThat(row).containsText(chinese() ? "孙建国" : "Sun Jianguo");
            assertThat(row).containsText(chinese() ? "决策者" : "Decision maker");
            assertThat(row).containsText("Li Min 李敏");
        }

        void meetsAnotherEditor() throws IOException, InterruptedException {
            page.click("[data-contact-edit]");
            assertThat(page.locator("#sales-contact-title")).hasValue("Head of dispatch");
            String id = page.locator("[data-contact-edit]").getAttribute("data-contact-edit");
            admin.put(
                            APP + "/contacts/" + id,
                            person("Sun Jianguo", "DECISION_MAKER", -1, 4, Map.of("title", "Director", "version", 1)))
                    .expect(200);
            page.fill("#sales-contact-title", "Head of grid dispatch");
            page.click("#sales-contact-save");
            assertThat(page.locator("#sales-contact-problem"))
                    .containsText(chinese() ? "其他人已先保存" : "Somebody else saved");
            assertThat(page.locator("#sales-contact-form .sales-theirs[data-field=title]"))
                    .containsText("Director");
            assertThat(page.locator("#sales-contact-form .sales-theirs[data-field=attitude]"))
                    .containsText(chinese() ? "有疑虑" : "Sceptical");
            Pictures.take(page, "person-conflict", look);
            Accessibility.check(page);
            page.locator("#sales-contact-form .sales-theirs[data-field=influence] button")
                    .click();
            assertThat(page.locator("#sales-contact-influence")).hasValue("4");
            page.click("#sales-contact-save");
            assertThat(page.locator("#sales-people-table tbody tr")).containsText("Head of grid dispatch");
        }

        void seesTheMap() throws IOException, InterruptedException {
            add("Qian Hui 钱慧", "ECONOMIC_BUYER", 0, 5);
            add("Liang Zhiyuan 梁志远", "CHAMPION", 2, 4);
            add("Du Ming 杜明", "BLOCKER", -2, 3);
            admin.post(APP + "/customers/" + customer + "/contacts", Map.of("nameEn", "He Li 何丽"))
                    .expect(201);
            page.reload();
            assertThat(page.locator("#sales-people-table tbody tr")).hasCount(5);
            Locator rows = page.locator(".sales-buyer-map tbody tr");
            assertThat(rows.nth(1).locator("td").nth(3)).containsText(chinese() ? "孙建国" : "Sun Jianguo");
            assertThat(rows.nth(1).locator("td").nth(3).locator(".sales-map-owner"))
                    .containsText("Li Min");
            assertThat(rows.nth(2).locator("td").nth(0)).containsText("Du Ming");
            assertThat(page.locator("#sales-people-unplaced")).containsText("He Li");
            page.locator("#sales-people").scrollIntoViewIfNeeded();
            page.evaluate("document.getElementById('sales-people').scrollIntoView()");
            Pictures.take(page, "people", look);
            Accessibility.check(page);
        }

        private void add(String name, String role, int attitude, int influence)
                throws IOException, InterruptedException {
            admin.post(
                            APP + "/customers/" + customer + "/contacts",
                            person(name, role, attitude, influence, Map.of("owner", "admin")))
                    .expect(201);
        }

        private static Map<String, Object> person(
                String name, String role, int attitude, int influence, Map<String, Object> more) {
            Map<String, Object> body =
                    new HashMap<>(Map.of("nameEn", name, "role", role, "attitude", attitude, "influence", influence));
            body.putAll(more);
            return body;
        }

        void findsTheMapAsItWasLeft() {
            page.click("#sales-people-switch");
            assertThat(page.locator("#sales-buyer-map")).isHidden();
            page.reload();
            assertThat(page.locator("#sales-buyer-map")).isHidden();
            assertThat(page.locator("#sales-people-table")).isVisible();
            page.click("#sales-people-switch");
            assertThat(page.locator("#sales-buyer-map")).isVisible();
        }

        void removesThePerson() {
            Locator sun = page.locator("#sales-people-table tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("Head of grid dispatch"));
            sun.locator("[data-contact-edit]").click();
            assertThat(page.locator("#sales-contact-title")).hasValue("Head of grid dispatch");
            page.click("#sales-contact-remove");
            assertThat(page.locator("#sales-contact-problem")).containsText(chinese() ? "一并删除" : "forgotten");
            page.click("#sales-contact-remove");
            assertThat(page.locator("#sales-people-table tbody tr")).hasCount(4);
        }
    }
}
