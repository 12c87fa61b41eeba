package org.salescollab.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salescollab.sandbox.bad.TinyApp;

/** Web resources of an app on a page of the sandbox: order, conditions, data, texts, and those that are fetched later. */
class WebResourcesTest {
    private static final String MODULES = """
            <resource type='i18n' name='i18n' location='texts'/>
            <web-resource key='base'>
              <resource type='download' name='base.js' location='base.js'/>
            </web-resource>
            <web-resource key='main'>
              <transformation extension='js'><transformer key='jsI18n'/></transformation>
              <dependency>test.app:base</dependency>
              <data key='greeting' class='test.GreetingData'/>
              <context>atl.general</context>
              <resource type='download' name='main.js' location='main.js'/>
            </web-resource>
            <web-resource key='switched'>
              <condition class='test.SwitchedOn'/>
              <context>atl.general</context>
              <resource type='download' name='switched.js' location='base.js'/>
            </web-resource>
            <web-resource key='later'>
              <dependency>test.app:base</dependency>
              <dependency>test.app:later-base</dependency>
              <data key='late' class='test.GreetingData'/>
              <resource type='download' name='later.js' location='later.js'/>
            </web-resource>
            <web-resource key='later-base'>
              <context>test.later</context>
              <resource type='download' name='later-base.css' location='later-base.css'/>
              <resource type='download' name='later-base.js' location='later-base.js'/>
            </web-resource>
            """;

    /** Writes what it saw into attributes of the page. */
    private static final String MAIN = """
            require(['wrm/require', 'wrm/data', 'wrm/i18n'], function (load, data, I18n) {
              const page = document.documentElement.dataset;
              page.text = AJS.I18n.getText('test.hello', 'Li') + '|' + I18n.getText('test.plain');
              page.first = data.claim('test.app:main.greeting').to;
              page.second = String(WRM.data.claim('test.app:main.greeting'));
              load('wr!test.app:later', () => require(['test/later'], (later) => { page.later = later; }));
              WRM.require(['wr!test.app:nobody']).fail(() => { page.failed = 'yes'; });
            });
            """;

    /** Data with characters that matter in HTML. */
    private static final String GREETING = """
            package test;
            public class GreetingData implements com.atlassian.webresource.api.data.WebResourceDataProvider {
              public com.atlassian.json.marshal.Jsonable get() {
                return out -> out.write("{\\"to\\": \\"<Anna> & \\\\\\"Li\\\\\\"\\"}");
              }
            }
            """;

    /** A condition that holds while a system property says so. */
    private static final String SWITCHED_ON = """
            package test;
            public class SwitchedOn
                extends com.atlassian.webresource.spi.condition.AbstractBooleanUrlReadingCondition {
              protected boolean isConditionTrue() { return Boolean.getBoolean("sandbox.test.switch"); }
              protected String queryKey() { return "switched"; }
            }
            """;

    private static final String SWITCH = "sandbox.test.switch";

    @TempDir
    static Path data;

    private static Sandbox sandbox;

    @BeforeAll
    static void start() throws Exception {
        sandbox = Sandbox.start(Options.parse("--empty", "--port", "0", "--data", data.toString()));
        sandbox.plugins()
                .install(
                        "test.jar",
                        TinyApp.named("test.app")
                                .imports(
                                        "com.atlassian.json.marshal",
                                        "com.atlassian.webresource.api",
                                        "com.atlassian.webresource.api.data",
                                        "com.atlassian.webresource.spi.condition")
                                .module(MODULES)
                                .source("test.GreetingData", GREETING)
                                .source("test.SwitchedOn", SWITCHED_ON)
                                .file("texts.properties", "test.hello=Hello {0}\ntest.plain=It''s \"plain\"\n")
                                .file("main.js", MAIN)
                                .file("base.js", "define('test/base', () => AJS.I18n.getText('test.plain'));")
                                .file("later-base.css", "body { color: inherit }")
                                .file("later-base.js", "define('test/later-base', () => 'later');")
                                .file(
                                        "later.js",
                                        "define('test/later', ['test/later-base'], (name) =>"
                                                + " name + ' ' + WRM.data.claim('test.app:later.late').to);")
                                .jar());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @AfterEach
    void switchOff() {
        System.clearProperty(SWITCH);
    }

    @Test
    void dependenciesComeFirstAndDataBeforeScripts() throws Exception {
        String page = get("/login.jsp").body();
        assertThat(page.indexOf("test.app:base/base.js"))
                .isPositive()
                .isLessThan(page.indexOf("test.app:main/main.js"))
                .isGreaterThan(page.indexOf("data-key=\"test.app:main.greeting\""));
        assertThat(page).contains("content=\"{&quot;to&quot;: &quot;&lt;Anna&gt; &amp; \\&quot;Li\\&quot;&quot;}\"");
    }

    @Test
    void textsAreFilledInOnlyUnderTheTransformer() throws Exception {
        assertThat(get("/download/resources/test.app:main/main.js").body())
                .contains("AJS.format(\"Hello {0}\", 'Li')")
                .doesNotContain("getText");
        assertThat(get("/download/resources/test.app:base/base.js").body()).contains("AJS.I18n.getText('test.plain')");
    }

    @Test
    void aResourceWhoseConditionDoesNotHoldIsNeitherNamedNorGivenOut() throws Exception {
        assertThat(get("/login.jsp").body()).doesNotContain("switched.js");
        System.setProperty(SWITCH, "true");
        assertThat(get("/login.jsp").body()).contains("test.app:switched/switched.js?switched=true\"");
        assertThat(get("/download/resources/test.app:switched/switched.js?switched=true")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/download/resources/test.app:switched/switched.js").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatThePageHasIsNotSentAgain() throws Exception {
        HttpResponse<String> answer = post("{\"r\": [\"test.app:later\"], \"xr\": [\"test.app:base\"]}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("later-base.css", "later-base.js", "later.js", "test.app:later.late")
                .doesNotContain("test.app:base/");
        assertThat(answer.body().indexOf("later-base.js"))
                .isLessThan(answer.body().indexOf("later/later.js"));
        assertThat(post("{\"c\": [\"test.later\"]}").body())
                .contains("later-base.js")
                .doesNotContain("later/later.js");
    }

    @Test
    void anUnknownResourceIsNamed() throws Exception {
        HttpResponse<String> answer = post("{\"r\": [\"test.app:nobody\"]}");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("test.app:nobody");
        assertThat(post("no json").statusCode()).isEqualTo(400);
    }

    @Test
    void theBrowserSideKeepsJirasContract() throws Exception {
        assertThat(Chromium.page(sandbox.address() + "/login.jsp"))
                .contains("data-text=\"Hello Li|It's &quot;plain&quot;\"")
                .contains("data-first=\"&lt;Anna&gt; &amp; &quot;Li&quot;\"")
                .contains("data-second=\"undefined\"")
                .contains("data-later=\"later &lt;Anna&gt; &amp; &quot;Li&quot;\"")
                .contains("data-failed=\"yes\"");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(sandbox.address() + path)));
    }

    private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(sandbox.address() + "/rest/webResources/1.0/resources"))
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
