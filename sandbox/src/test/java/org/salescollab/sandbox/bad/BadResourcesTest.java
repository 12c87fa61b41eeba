package org.salescollab.sandbox.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.sandbox.plugin.PluginRefused;

/** REST resources admit licensed users only unless they say otherwise, and nothing forged or written by a GET passes. */
@ExtendWith(Site.Access.class)
class BadResourcesTest {
    private static final String PATH = "/rest/bad/1/thing";
    private static final String RESOURCE = """
            package bad.rest;
            import com.atlassian.activeobjects.external.ActiveObjects;
            import com.atlassian.sal.api.websudo.WebSudoRequired;
            import jakarta.ws.rs.*;
            import jakarta.ws.rs.core.*;
            @Path("/thing")
            @Produces(MediaType.TEXT_PLAIN)
            public class Thing {
                private final ActiveObjects tables;
                @jakarta.inject.Inject
                public Thing(ActiveObjects tables) { this.tables = tables; }
                @GET public String read() { return "read"; }
                @GET @Path("write") public String write() { tables.create(Visit.class); return "written"; }
                @GET @Path("swallow") public String swallow() {
                    try {
                        return write();
                    } catch (RuntimeException e) {
                        return "nothing happened";
                    }
                }
                @POST public String post(String body) { tables.create(Visit.class); return "posted"; }
                @POST @Path("json") @Consumes(MediaType.APPLICATION_JSON) public String json(String body) { return "json"; }
                @PUT @Path("json") @Consumes(MediaType.APPLICATION_JSON) public String put(String body) { return "put"; }
                @POST @Path("sudo") @Consumes(MediaType.APPLICATION_JSON) @WebSudoRequired
                public String sudo(String body) { return "done"; }
            }""";

    @BeforeAll
    static void install(Site site) throws IOException, PluginRefused {
        site.install(TinyApp.named("bad.rest")
                .imports("jakarta.ws.rs", "jakarta.ws.rs.core", "jakarta.inject", "com.atlassian.sal.api.websudo")
                .imports("net.java.ao", "com.atlassian.activeobjects.external")
                .source("bad.rest.Thing", RESOURCE)
                .source("bad.rest.Visit", "package bad.rest; public interface Visit extends net.java.ao.Entity {}")
                .beans("<osgi:reference id='ao' interface=\"com.atlassian.activeobjects.external.ActiveObjects\"/>")
                .module("<ao key='ao' namespace='bad.rest'><entity>bad.rest.Visit</entity></ao>")
                .module("<rest key='r' path='/bad' version='1'><package>bad.rest</package></rest>"));
    }

    @AfterAll
    static void uninstall(Site site) {
        site.uninstall("bad.rest");
    }

    private static HttpResponse<String> send(Site site, String method, String path, String type) throws Exception {
        return site.http.send(method, path, Site.LICENSED, Map.of("Content-Type", type), "{}");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"null, 401", "unlicensed, 403"},
            nullValues = "null")
    void aResourceThatSaysNothingAdmitsLicensedUsersOnly(String user, int status, Site site) throws Exception {
        HttpResponse<String> answer = site.http.get(PATH, user);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("Jira rule: without an access annotation");
    }

    @Test
    void aLicensedUserIsAdmitted(Site site) throws Exception {
        assertThat(site.http.get(PATH, Site.LICENSED).body()).isEqualTo("read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/write", "/swallow"})
    void aGetThatWritesIsRefusedWithTheRuleEvenIfTheAppHidesIt(String path, Site site) throws Exception {
        HttpResponse<String> answer = site.http.get(PATH + path, Site.LICENSED);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("GET must not change state: GET /jira" + PATH + path + " sent an SQL INSERT", "Jira rule:");
    }

    @Test
    void aHeadRequestIsWatchedLikeAGet(Site site) throws Exception {
        assertThat(site.http
                        .send("HEAD", PATH + "/write", Site.LICENSED, Map.of(), "")
                        .statusCode())
                .isEqualTo(500);
    }

    @Test
    void aPostMayWrite(Site site) throws Exception {
        assertThat(send(site, "POST", PATH, "application/json").body()).isEqualTo("posted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x"})
    void whatAFormCouldSendIsRefusedWithoutTheHeader(String type, Site site) throws Exception {
        HttpResponse<String> answer = send(site, "POST", PATH, type);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("XSRF check failed. Jira rule:", "X-Atlassian-Token: no-check");
    }

    @Test
    void theHeaderThatNoFormCanSendLetsItPass(Site site) throws Exception {
        Map<String, String> headers = Map.of("Content-Type", "text/plain", "X-Atlassian-Token", "no-check");
        assertThat(site.http.send("POST", PATH, Site.LICENSED, headers, "x").body())
                .isEqualTo("posted");
    }

    @ParameterizedTest
    @CsvSource({"Origin, http://elsewhere.example", "Referer, http://elsewhere.example/page", "Origin, null"})
    void whatAForeignPageSendsIsRefused(String header, String source, Site site) throws Exception {
        Map<String, String> headers = Map.of("Content-Type", "application/json", header, source);
        HttpResponse<String> answer = site.http.send("POST", PATH, Site.LICENSED, headers, "{}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Jira rule:");
    }

    @Test
    void whatJirasOwnPageSendsPasses(Site site) throws Exception {
        Map<String, String> headers =
                Map.of("Content-Type", "application/json", "Referer", site.http.address() + "/browse");
        assertThat(site.http.send("POST", PATH, Site.LICENSED, headers, "{}").body())
                .isEqualTo("posted");
    }

    @ParameterizedTest
    @CsvSource({"POST, text/xml", "PUT, text/xml", "POST, text/plain", "PUT, application/x-www-form-urlencoded"})
    void aBodyOfAnotherTypeThanTheResourceTakesIsRefused(String method, String type, Site site) throws Exception {
        assertThat(send(site, method, PATH + "/json", type).statusCode()).isEqualTo(415);
        assertThat(send(site, method, PATH + "/json", "application/json").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aWebSudoResourceAsksABrowserSessionForThePasswordFirst(Site site) throws Exception {
        Http.Session browser = site.http.logIn(Site.ADMIN);
        Map<String, String> json = Map.of("Content-Type", "application/json");
        HttpResponse<String> before = browser.send("POST", PATH + "/sudo", json, "{}");
        assertThat(before.statusCode()).isEqualTo(401);
        assertThat(before.body()).contains("requires WebSudo");
        browser.form("/secure/admin/WebSudoAuthenticate.jspa", "webSudoPassword=admin");
        assertThat(browser.send("POST", PATH + "/sudo", json, "{}").body()).isEqualTo("done");
    }
}
