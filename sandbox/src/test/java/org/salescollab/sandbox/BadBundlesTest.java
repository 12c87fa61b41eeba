package org.salescollab.sandbox;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salescollab.sandbox.bad.AnEntityWhoseNameIsMuchTooLong;
import org.salescollab.sandbox.bad.ForPanelsOnly;
import org.salescollab.sandbox.bad.UsesTablesTooEarly;
import org.salescollab.sandbox.plugin.PluginRefused;

/** Apps that Jira would refuse are refused here, with a message that names Jira's rule. */
class BadBundlesTest {
    private static final String NO_IMPORTS = "org.slf4j";

    @TempDir
    static Path data;

    private static Sandbox sandbox;

    @BeforeAll
    static void start() throws Exception {
        sandbox = Sandbox.start(Options.parse("--empty", "--port", "0", "--data", data.toString()));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void anImportThatThePlatformDoesNotExportLeavesTheBundleUnresolved() throws IOException {
        refused(jar("com.atlassian.jira.internal.secret", "", ""))
                .hasMessageContaining("Import-Package must be exported");
    }

    @Test
    void importsOfJavaPackagesAreRefused() throws IOException {
        refused(jar("java.util", "", "")).hasMessageContaining("java.*").hasMessageContaining("Jira rule");
    }

    @Test
    void componentsOfTransformedPluginsAreRefused() throws IOException {
        refused(jar(NO_IMPORTS, "<component key='c' class='x.Y'/>", "")).hasMessageContaining("transformed plugins");
    }

    @Test
    void aServiceThatThePlatformDoesNotOfferIsNamed() throws IOException {
        refused(jar(NO_IMPORTS, "", "<osgi:reference id='x' interface=\"com.atlassian.jira.Secret\"/>"))
                .hasMessageContaining("com.atlassian.jira.Secret")
                .hasMessageContaining("Jira rule");
    }

    @Test
    void theAllowlistTakesOnlyMethodsOfTheAppsOwnClasses() throws IOException {
        String list = "<velocity-allowlist key='v'><method>java.util.ArrayList#size()</method></velocity-allowlist>";
        refused(jar(NO_IMPORTS, list, "")).hasMessageContaining("own classes only");
    }

    @Test
    void tableNamesOverThirtyCharactersAreRefused() throws IOException {
        Class<?> entity = AnEntityWhoseNameIsMuchTooLong.class;
        String module = "<ao key='a' namespace='bad'><entity>" + entity.getName() + "</entity></ao>";
        refused(jar("net.java.ao", module, "", entity)).hasMessageContaining("at most 30");
    }

    @Test
    void activeObjectsBeforeTheAppIsEnabledThrows() throws IOException {
        Class<?> early = UsesTablesTooEarly.class;
        String name = "com.atlassian.activeobjects.external";
        refused(jar(
                        name + ",net.java.ao",
                        "",
                        "<osgi:reference id='ao' interface=\"" + name + ".ActiveObjects\"/><bean id='early' class='"
                                + early.getName() + "'/>",
                        early))
                .hasMessageContaining("before the app's modules are enabled");
    }

    @Test
    void aWebResourceMayNotDependOnAModuleThatTheAppDoesNotHave() throws IOException {
        String resource = "<web-resource key='r'><dependency>bad.app:missing</dependency></web-resource>";
        refused(jar(NO_IMPORTS, resource, ""))
                .hasMessageContaining("bad.app:missing")
                .hasMessageContaining("Jira rule");
    }

    @Test
    void aWebResourceTakesOnlyConditionsThatReadTheAddress() throws IOException {
        Class<?> forPanels = ForPanelsOnly.class;
        String resource = "<web-resource key='r'><condition class='" + forPanels.getName() + "'/></web-resource>";
        refused(jar("com.atlassian.plugin.web", resource, "", forPanels))
                .hasMessageContaining("UrlReadingCondition")
                .hasMessageContaining("Jira rule");
    }

    private static AbstractThrowableAssert<?, ?> refused(byte[] jar) {
        return assertThatThrownBy(() -> sandbox.plugins().install("bad.jar", jar))
                .isInstanceOf(PluginRefused.class);
    }

    private static byte[] jar(String imports, String modules, String beans, Class<?>... classes) throws IOException {
        return new TestApp("bad.app")
                .imports(imports)
                .modules(modules)
                .beans(beans)
                .classes(classes)
                .jar();
    }
}
