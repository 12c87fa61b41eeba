package org.salescollab.sandbox.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.salescollab.sandbox.plugin.PluginRefused;

/** Templates call only what the allowlist names, print user text escaped, and get Jira's frame only on demand. */
@ExtendWith(Site.Access.class)
class BadTemplatesTest {
    private static final String BLOCKED = "Blocked method call in a Velocity template";
    private static final String RULE = "methods called from templates must be on the &lt;velocity-allowlist&gt;";
    private static final String VIEW = """
            package bad.templates;
            public class View implements com.atlassian.plugin.web.ContextProvider {
                public static class Deal implements Iterable<String> {
                    private String title = "<b>R&D</b>";
                    public String getTitle() { return title; }
                    public void setTitle(String text) { title = text; }
                    public String get(String name) { return "secret " + name; }
                    public java.util.Iterator<String> iterator() { return java.util.List.of("one").iterator(); }
                }
                public void init(java.util.Map<String, String> params) {}
                public java.util.Map<String, Object> getContextMap(java.util.Map<String, Object> context) {
                    context.put("deal", new Deal());
                    context.put("text", "<script>alert('R&D')</script>");
                    return context;
                }
            }""";
    private static final String PANEL = """
            <web-panel key='panel' location='here'>
              <context-provider class='bad.templates.View'/>
              <resource name='view' type='velocity' location='panel.vm'/>
            </web-panel>""";

    private static TinyApp panel(String template, String... allowed) {
        StringBuilder list = new StringBuilder("<velocity-allowlist key='list'>");
        for (String method : allowed) {
            list.append("<method>bad.templates.View$Deal#").append(method).append("</method>");
        }
        return TinyApp.named("bad.templates")
                .imports("com.atlassian.plugin.web")
                .source("bad.templates.View", VIEW)
                .file("panel.vm", template)
                .module(PANEL)
                .module(list + "</velocity-allowlist>");
    }

    private static String shown(Site site, TinyApp app) throws IOException, PluginRefused {
        site.install(app);
        return site.panel("bad.templates:panel");
    }

    @AfterEach
    void uninstall(Site site) {
        site.uninstall("bad.templates");
    }

    @Test
    void aMethodThatTheAllowlistLacksIsBlocked(Site site) throws Exception {
        assertThat(shown(site, panel("$deal.getTitle()")))
                .contains(BLOCKED, "bad.templates.View$Deal#getTitle()", RULE)
                .doesNotContain("R&amp;D");
    }

    @Test
    void aMethodThatTheAllowlistNamesIsCalled(Site site) throws Exception {
        assertThat(shown(site, panel("$deal.getTitle()", "getTitle()"))).isEqualTo("&lt;b&gt;R&amp;D&lt;/b&gt;");
    }

    @Test
    void aPropertyIsAMethodToo(Site site) throws Exception {
        assertThat(shown(site, panel("$deal.title"))).contains(BLOCKED, "#getTitle()", RULE);
    }

    @Test
    void aPropertyServedByGetIsAMethodToo(Site site) throws Exception {
        assertThat(shown(site, panel("$deal.budget"))).contains(BLOCKED, "#get(java.lang.String)", RULE);
    }

    @Test
    void settingAPropertyIsAMethodToo(Site site) throws Exception {
        assertThat(shown(site, panel("#set($deal.title = 'x')$deal.title", "getTitle()")))
                .contains(BLOCKED, "#setTitle(java.lang.String)", RULE);
    }

    @Test
    void walkingOverAnObjectIsAMethodToo(Site site) throws Exception {
        assertThat(shown(site, panel("#foreach($line in $deal)$line#end"))).contains(BLOCKED, "#iterator()", RULE);
    }

    @Test
    void theWayToClassesIsBlockedEvenFromText(Site site) throws Exception {
        assertThat(shown(site, panel("$text.class.forName('java.lang.Runtime')")))
                .contains(BLOCKED, "java.lang.String#getClass()", RULE);
    }

    @Test
    void userTextIsPrintedEscaped(Site site) throws Exception {
        assertThat(shown(site, panel("<p title=\"$text\">$text</p>")))
                .isEqualTo("<p title=\"&lt;script&gt;alert(&#39;R&amp;D&#39;)&lt;/script&gt;\">"
                        + "&lt;script&gt;alert(&#39;R&amp;D&#39;)&lt;/script&gt;</p>");
    }

    @Test
    void textThatStaysInAQuotedStringIsEscapedOnceItIsPrinted(Site site) throws Exception {
        assertThat(shown(site, panel("#set($line = \"- $text\")$line"))).doesNotContain("<script>");
    }
}
