package org.salescollab.sandbox.bad;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Web resources that would fail in somebody's browser only are refused at install. */
@ExtendWith(Site.Access.class)
class BadWebResourcesTest {
    private static TinyApp app(String content) {
        return TinyApp.named("bad.web").module("<web-resource key='r'>" + content + "</web-resource>");
    }

    @Test
    void aDependencyThatTheAppDoesNotHaveIsRefused(Site site) throws IOException {
        site.refusal(app("<dependency>bad.web:missing</dependency>"))
                .hasMessageContaining("bad.web:missing")
                .hasMessageContaining("it leaves out what it does not find");
    }

    @Test
    void aConditionThatDoesNotReadTheAddressIsRefused(Site site) throws IOException {
        String code = "package bad.web; public class Shown implements com.atlassian.plugin.web.Condition {"
                + " public void init(java.util.Map<String, String> params) {}"
                + " public boolean shouldDisplay(java.util.Map<String, Object> context) { return true; } }";
        site.refusal(app("<condition class='bad.web.Shown'/>")
                        .imports("com.atlassian.plugin.web")
                        .source("bad.web.Shown", code))
                .hasMessageContaining("bad.web.Shown")
                .hasMessageContaining("conditions of web resources read the address");
    }

    @Test
    void dataThatComesFromNoProviderIsRefused(Site site) throws IOException {
        site.refusal(app("<data key='d' class='bad.web.Data'/>")
                        .source("bad.web.Data", "package bad.web; public class Data {}"))
                .hasMessageContaining("data d of web resource bad.web:r")
                .hasMessageContaining("WebResourceDataProvider");
    }
}
