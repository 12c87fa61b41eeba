package org.salescollab.sandbox;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salescollab.sandbox.bad.AnEntityWhoseNameIsMuchTooLong;
import org.salescollab.sandbox.bad.UsesTablesTooEarly;
import org.salescollab.sandbox.plugin.PluginRefused;

/** Apps that Jira would refuse are refused here, with a message that names Jira's rule. */
class BadBundlesTest {
    private static final String NO_IMPORTS = "org.slf4j";
    private static final String BEANS = """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                   xsi:schemaLocation="http://www.springframework.org/schema/beans
                     http://www.springframework.org/schema/beans/spring-beans.xsd
                     http://www.eclipse.org/gemini/blueprint/schema/blueprint
                     http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd"
                   default-autowire="constructor">%s</beans>
            """;

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

    private static AbstractThrowableAssert<?, ?> refused(byte[] jar) {
        return assertThatThrownBy(() -> sandbox.plugins().install("bad.jar", jar))
                .isInstanceOf(PluginRefused.class);
    }

    private static byte[] jar(String imports, String modules, String beans, Class<?>... classes) throws IOException {
        Attributes headers = new Attributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "bad.app");
        headers.putValue("Atlassian-Plugin-Key", "bad.app");
        headers.putValue("Spring-Context", "*");
        headers.putValue("Import-Package", imports);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putAll(headers);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
            add(out, "atlassian-plugin.xml", descriptor(modules).getBytes(StandardCharsets.UTF_8));
            add(out, "META-INF/spring/beans.xml", BEANS.formatted(beans).getBytes(StandardCharsets.UTF_8));
            for (Class<?> type : classes) {
                String path = type.getName().replace('.', '/') + ".class";
                try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
                    add(out, path, in.readAllBytes());
                }
            }
        }
        return bytes.toByteArray();
    }

    private static String descriptor(String modules) {
        return "<atlassian-plugin key='bad.app' name='Bad' plugins-version='2'><plugin-info><version>1</version>"
                + "<param name='atlassian-data-center-status'>compatible</param>"
                + "<param name='atlassian-data-center-compatible'>true</param></plugin-info>" + modules
                + "</atlassian-plugin>";
    }

    private static void add(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
