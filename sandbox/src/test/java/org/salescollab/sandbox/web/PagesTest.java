package org.salescollab.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.mail.Email;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static WebSite site;

    @BeforeAll
    static void start() throws Exception {
        site = new WebSite(0);
    }

    @AfterAll
    static void stop() throws Exception {
        site.close();
    }

    private static Browser browser() {
        return new Browser(site.server.port());
    }

    private static Browser admin() throws Exception {
        Browser admin = browser().loggedIn("admin");
        admin.get("/secure/admin/ViewSystemInfo.jspa");
        admin.submit("/secure/admin/WebSudoAuthenticate.jspa", Map.of("webSudoPassword", "admin"));
        return admin;
    }

    @Test
    void aMailIsListedAndReadAsTextOnly() throws Exception {
        Email email = new Email("li.min@farsail.example");
        email.setSubject("<script>alert(1)</script>").setBody("<b>bold</b>").setMimeType("text/html");
        site.mails.send(email);
        Browser admin = admin();

        assertThat(admin.get("/secure/admin/SandboxMails.jspa").body())
                .contains("[JIRA] &lt;script&gt;", "li.min@farsail.example")
                .doesNotContain("<script>alert");
        String file = site.mails.latest().get(0).file();
        assertThat(admin.get("/secure/admin/SandboxMail.jspa?file=" + file).body())
                .contains("&lt;b&gt;bold&lt;/b&gt;")
                .doesNotContain("<b>bold");
        assertThat(admin.get("/secure/admin/SandboxMail.jspa?file=..%2Fsandbox.mv.db")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void everyPageRendersForAnAdministrator() throws Exception {
        Browser admin = admin();
        for (String path : List.of(
                "/secure/Dashboard.jspa",
                "/secure/ConfigurePortalPages!default.jspa",
                "/secure/AddPortalPage!default.jspa",
                "/secure/BrowseProjects.jspa",
                "/secure/CreateProject!default.jspa",
                "/projects/SALES",
                "/issues/?jql=",
                "/browse/SALES-1",
                "/browse/SALES-1?tab=history",
                "/secure/CreateIssue!default.jspa",
                "/secure/EditIssue!default.jspa?id=1",
                "/secure/AssignIssue!default.jspa?id=1",
                "/secure/DeleteIssue!default.jspa?id=1",
                "/secure/MoveIssue!default.jspa?id=1",
                "/secure/CommentAssignIssue!default.jspa?id=1&action=21",
                "/secure/ViewProfile.jspa",
                "/secure/ViewTokens.jspa",
                "/plugins/servlet/project-config/SALES",
                "/plugins/servlet/upm",
                "/secure/admin/ViewSystemInfo.jspa",
                "/secure/project/ViewProjects.jspa",
                "/secure/admin/ViewIssueTypes.jspa",
                "/secure/admin/workflows/ListWorkflows.jspa",
                "/secure/admin/ViewCustomFields.jspa",
                "/secure/admin/user/UserBrowser.jspa",
                "/secure/admin/SandboxMails.jspa")) {
            HttpResponse<String> page = admin.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body())
                    .as(path)
                    .contains("</html>")
                    .doesNotContain("sandbox.web.")
                    .doesNotContainPattern("[>\"]\\$!?\\{?[a-z]");
        }
    }

    @Test
    void anAdministratorIsAskedForThePasswordOnceMore() throws Exception {
        Browser admin = browser().loggedIn("admin");
        HttpResponse<String> asked = admin.get("/plugins/servlet/upm");
        assertThat(asked.uri().getPath()).endsWith("/secure/admin/WebSudoAuthenticate!default.jspa");
        assertThat(admin.submit("/secure/admin/WebSudoAuthenticate.jspa", Map.of("webSudoPassword", "wrong"))
                        .body())
                .contains("The password is wrong");
        assertThat(admin.submit(
                                "/secure/admin/WebSudoAuthenticate.jspa",
                                Map.of("webSudoPassword", "admin", "webSudoDestination", "/plugins/servlet/upm"))
                        .uri()
                        .getPath())
                .endsWith("/plugins/servlet/upm");
    }

    @Test
    void administrationIsClosedToOthers() throws Exception {
        site.jira.licensed("erin");
        assertThat(browser().loggedIn("erin").get("/plugins/servlet/upm").statusCode())
                .isEqualTo(403);
        assertThat(browser().get("/plugins/servlet/upm").uri().getPath()).endsWith("/login.jsp");
    }

    @Test
    void aFormWithoutTheTokenIsRefused() throws Exception {
        HttpResponse<String> refused = browser()
                .loggedIn("admin")
                .submitWithoutToken("/secure/AddPortalPage.jspa", Map.of("portalPageName", "X"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("atl_token");
    }

    @Test
    void textOfPeopleIsEscaped() throws Exception {
        String page = browser().loggedIn("admin").get("/browse/SALES-1").body();
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;i&gt;hello&lt;/i&gt;")
                .doesNotContain("<script>alert", "<i>hello");
    }

    @Test
    void hiddenAndUnknownIssuesLookAlike() throws Exception {
        HttpResponse<String> hidden = browser().get("/browse/SALES-1");
        HttpResponse<String> unknown = browser().get("/browse/SALES-2");
        assertThat(hidden.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).contains("doesn’t exist, or you don’t have permission");
    }

    @Test
    void anAddressThatDoesNotExistKeepsTheUserSignedIn() throws Exception {
        HttpResponse<String> signedIn = admin().get("/plugins/servlet/nothing");
        assertThat(signedIn.statusCode()).isEqualTo(404);
        assertThat(signedIn.body()).contains("There is nothing at this address").doesNotContain("login.jsp");
        HttpResponse<String> anonymous = browser().get("/plugins/servlet/nothing");
        assertThat(anonymous.statusCode()).isEqualTo(404);
        assertThat(anonymous.body()).contains("login.jsp?os_destination=%2Fplugins%2Fservlet%2Fnothing");
    }

    @Test
    void everyAnswerForbidsInlineScriptAndForeignFrames() throws Exception {
        HttpResponse<String> page = browser().get("/login.jsp");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';", "frame-ancestors 'self'");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.body())
                .doesNotContainPattern("<script>|<script [^>]*>[^<]")
                .doesNotContain("onclick=");
    }

    @Test
    void basicAuthenticationAndTokensNeedNoSession() throws Exception {
        String basic = "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        assertThat(browser().get("/browse/SALES-1", "Authorization", basic).statusCode())
                .isEqualTo(200);
        String token = site.jira.model.users().createToken(site.jira.admin().key(), "script");
        assertThat(browser()
                        .get("/browse/SALES-1", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser()
                        .get("/browse/SALES-1", "Authorization", "Bearer nothing")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void anonymousReadersGetTheLanguageOfTheirBrowser() throws Exception {
        assertThat(browser()
                        .get("/login.jsp", "Accept-Language", "zh-CN,zh;q=0.9")
                        .body())
                .contains("用户名");
        assertThat(browser().get("/login.jsp", "Accept-Language", "de,en;q=0.5").body())
                .contains("Username");
    }

    @Test
    void aRefusedFormShowsTheErrorAtItsFieldAndKeepsWhatWasTyped() throws Exception {
        Browser admin = browser().loggedIn("admin");
        HttpResponse<String> form = admin.submit(
                "/secure/CreateIssueDetails.jspa",
                Map.of("pid", Long.toString(site.project.id()), "issuetype", "10002", "description", "typed before"));
        assertThat(form.statusCode()).isEqualTo(400);
        assertThat(form.body()).contains("id=\"summary-error\"", "You must specify a summary", "typed before");
    }

    @Test
    void aLoginLeadsOnlyToAddressesOfThisSite() throws Exception {
        Browser browser = browser();
        browser.get("/login.jsp");
        HttpResponse<String> home = browser.submit(
                "/login.jsp",
                Map.of("os_username", "admin", "os_password", "admin", "os_destination", "//evil.example/"));
        assertThat(home.uri().getHost()).isEqualTo("localhost");
    }

    @Test
    void logOutEndsTheSession() throws Exception {
        Browser browser = browser().loggedIn("admin");
        browser.submit("/secure/Logout.jspa", Map.of());
        assertThat(browser.get("/secure/ViewProfile.jspa").uri().getPath()).endsWith("/login.jsp");
    }

    @Test
    void aWrongJqlIsAnsweredWithItsError() throws Exception {
        assertThat(browser().loggedIn("admin").get("/issues/?jql=nonsense").body())
                .contains("id=\"jqlerror\"", "nonsense");
    }

    @Test
    void staticAssetsMayBeKept() throws Exception {
        HttpResponse<String> css = browser().get("/s/any/web/jira.css");
        assertThat(css.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(browser().get("/s/any/../i18n/x.css").statusCode()).isIn(400, 404);
    }
}
