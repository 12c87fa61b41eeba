package org.salescollab.sandbox.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.salescollab.sandbox.plugin.PluginRefused;

/** Servlets admit licensed users only unless they say otherwise, are not framed unasked, and keep GET and POST apart. */
@ExtendWith(Site.Access.class)
class BadServletsTest {
    private static final String PATH = "/plugins/servlet/bad";
    private static final String NAKED = "<html><head><title>Naked</title></head><body>no frame</body></html>";
    private static final String SERVLET = """
            package bad.servlets;
            import jakarta.servlet.http.*;
            public class Answers extends HttpServlet {
                private final com.atlassian.activeobjects.external.ActiveObjects tables;
                public Answers(com.atlassian.activeobjects.external.ActiveObjects tables) { this.tables = tables; }
                @Override
                protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                    if (request.getParameter("write") != null) {
                        tables.create(Visit.class);
                    }
                    response.setContentType("text/html");
                    String decorator = request.getParameter("framed") == null
                            ? "" : "<meta name=\\"decorator\\" content=\\"atl.general\\">";
                    response.getWriter().write("<html><head>" + decorator
                            + "<title>Naked</title></head><body>no frame</body></html>");
                }
                @Override
                protected void doPost(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                    response.getWriter().write("posted");
                }
            }""";

    private static final String PANEL = """
            package bad.servlets;
            public class Panel implements com.atlassian.plugin.web.api.model.WebPanel {
                private final com.atlassian.activeobjects.external.ActiveObjects tables;
                public Panel(com.atlassian.activeobjects.external.ActiveObjects tables) { this.tables = tables; }
                public String getHtml(java.util.Map<String, Object> context) {
                    tables.create(Visit.class);
                    return "counted";
                }
                public void writeHtml(java.io.Writer out, java.util.Map<String, Object> context) {}
            }""";

    @BeforeAll
    static void install(Site site) throws IOException, PluginRefused {
        site.install(TinyApp.named("bad.servlets")
                .imports(
                        "jakarta.servlet",
                        "jakarta.servlet.http",
                        "net.java.ao",
                        "com.atlassian.activeobjects.external")
                .imports("com.atlassian.plugin.web.api.model")
                .source("bad.servlets.Answers", SERVLET)
                .source("bad.servlets.Panel", PANEL)
                .source(
                        "bad.servlets.Visit",
                        "package bad.servlets; public interface Visit extends net.java.ao.Entity {}")
                .beans("<osgi:reference id='ao' interface=\"com.atlassian.activeobjects.external.ActiveObjects\"/>")
                .module("<ao key='ao' namespace='bad.servlets'><entity>bad.servlets.Visit</entity></ao>")
                .module("<web-panel key='panel' location='here' class='bad.servlets.Panel'/>")
                .module("<servlet key='s' class='bad.servlets.Answers'><url-pattern>/bad</url-pattern></servlet>"));
    }

    @AfterAll
    static void uninstall(Site site) {
        site.uninstall("bad.servlets");
    }

    @Test
    void aServletThatSaysNothingSendsStrangersToTheLogIn(Site site) throws Exception {
        HttpResponse<String> answer = site.http.get(PATH, null);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(
                        place -> assertThat(place).endsWith("/login.jsp?os_destination=%2Fplugins%2Fservlet%2Fbad"));
    }

    @Test
    void aServletThatSaysNothingSendsUnlicensedUsersToTheLogIn(Site site) throws Exception {
        HttpResponse<String> answer = site.http.get(PATH, Site.UNLICENSED);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).contains("/login.jsp?permissionViolation=true&"));
    }

    @Test
    void theLogInOfAnUnlicensedUserSaysWhyAndDoesNotSendThemRound(Site site) throws Exception {
        HttpResponse<String> answer = site.http.get(
                "/login.jsp?permissionViolation=true&os_destination=%2Fplugins%2Fservlet%2Fbad", Site.UNLICENSED);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("do not have the permission");
    }

    @Test
    void outputWithoutADecoratorIsNotDecorated(Site site) throws Exception {
        assertThat(site.http.get(PATH, Site.LICENSED).body()).isEqualTo(NAKED);
    }

    @Test
    void outputWithADecoratorIsDecorated(Site site) throws Exception {
        assertThat(site.http.get(PATH + "?framed", Site.LICENSED).body())
                .contains("no frame", "aui-header")
                .doesNotContain("name=\"decorator\"");
    }

    @Test
    void aGetThatWritesIsRefusedWithTheRule(Site site) throws Exception {
        HttpResponse<String> answer = site.http.get(PATH + "?write", Site.LICENSED);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("GET must not change state: GET /jira/plugins/servlet/bad sent an SQL INSERT", "Jira rule:");
    }

    @Test
    void aHeadRequestIsWatchedLikeAGet(Site site) throws Exception {
        HttpResponse<String> answer = site.http.send("HEAD", PATH + "?write", Site.LICENSED, java.util.Map.of(), "");
        assertThat(answer.statusCode()).isEqualTo(500);
    }

    @Test
    void aPanelThatWritesWhileItIsShownIsRefusedWithTheRule(Site site) {
        assertThat(site.panel("bad.servlets:panel"))
                .contains("the view of bad.servlets:panel sent an SQL INSERT. Jira rule:");
    }

    @Test
    void aFormPostWithoutTheTokenIsRefused(Site site) throws Exception {
        Http.Session browser = site.http.logIn(Site.LICENSED);
        HttpResponse<String> forged = browser.formWithoutToken(PATH, "a=b");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.headers().firstValue("X-Atlassian-Xsrf")).hasValue("refused");
        assertThat(forged.body()).contains("Jira rule: every form POST carries the parameter atl_token");
        assertThat(browser.form(PATH, "a=b").body()).isEqualTo("posted");
    }
}
