package org.salescollab.sandbox.bad;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jars whose manifest, content or descriptor Jira would not take are refused, with a message that names Jira's rule. */
@ExtendWith(Site.Access.class)
class BadJarsTest {
    private static final String IN_XML_ONLY = "a class named only in XML needs its package in Import-Package";
    private static final String CONDITION = """
            package other.api;
            public class Shown implements com.atlassian.plugin.web.Condition {
                public void init(java.util.Map<String, String> params) {}
                public boolean shouldDisplay(java.util.Map<String, Object> context) { return true; }
            }""";

    private static TinyApp bad() {
        return TinyApp.named("bad.jar");
    }

    @Test
    void anAppThatKeepsTheRulesIsTaken(Site site) {
        assertThatCode(() -> site.install(bad())).doesNotThrowAnyException();
        site.uninstall("bad.jar");
    }

    @Test
    void anImportThatThePlatformDoesNotExportLeavesTheBundleUnresolved(Site site) throws IOException {
        site.refusal(bad().imports("com.atlassian.jira.internal.secret"))
                .hasMessageContaining("com.atlassian.jira.internal.secret")
                .hasMessageContaining("Import-Package must be exported by the platform");
    }

    @Test
    void importsOfJavaPackagesAreRefused(Site site) throws IOException {
        site.refusal(bad().imports("java.util")).hasMessageContaining("java.*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javax.servlet.http", "javax.ws.rs;version=\"[2.0,3)\"", "javax.inject", "javax.annotation"})
    void javaEesPackagesAreRefusedSinceJiraIsOnJakarta(String name, Site site) throws IOException {
        site.refusal(bad().imports(name))
                .hasMessageContaining(name.split(";")[0])
                .hasMessageContaining("jakarta.* instead of Java EE's javax.*");
    }

    @Test
    void packagesOfTheJdkThatBeginWithJavaxAreTaken(Site site) {
        assertThatCode(() -> site.install(bad().imports("javax.annotation.processing", "javax.sql")))
                .doesNotThrowAnyException();
        site.uninstall("bad.jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"com/atlassian/jira/issue/Issue.class", "net/java/ao/Entity.class"})
    void classesThatThePlatformOffersAreNotPackedIntoAnApp(String path, Site site) throws IOException {
        site.refusal(bad().file(path, ""))
                .hasMessageContaining(path.substring(0, path.lastIndexOf('/')).replace('/', '.'))
                .hasMessageContaining("imported, never packed");
    }

    @Test
    void aJarInsideTheJarIsLookedInto(Site site) throws IOException {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(inner)) {
            out.putNextEntry(new ZipEntry("com/atlassian/sal/api/user/UserManager.class"));
        }
        site.refusal(bad().file("META-INF/lib/sal-api.jar", inner.toByteArray()))
                .hasMessageContaining("com.atlassian.sal.api.user");
    }

    @ParameterizedTest
    @ValueSource(strings = {"component", "component-import", "module-type"})
    void elementsOfTransformedPluginsAreRefused(String element, Site site) throws IOException {
        site.refusal(bad().module("<" + element + " key='c' class='x.Y' interface='x.Y'/>"))
                .hasMessageContaining("<" + element + ">")
                .hasMessageContaining("transformed plugins");
    }

    @Test
    void aModuleTypeThatNoPluginProvidesIsRefused(Site site) throws IOException {
        site.refusal(bad().module("<web-panle key='p' location='here'/>"))
                .hasMessageContaining("<web-panle>")
                .hasMessageContaining("unrecognised");
    }

    @Test
    void aConditionOfJirasNeedsItsPackageImported(Site site) throws IOException {
        String condition = "com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition";
        TinyApp app = bad().module(
                        "<web-section key='s' location='here'><condition class='" + condition + "'/></web-section>");
        site.refusal(app).hasMessageContaining(condition).hasMessageContaining(IN_XML_ONLY);
    }

    @Test
    void aClassOfAnotherBundleNamedOnlyInXmlNeedsItsPackageImported(Site site) throws Exception {
        String module = "<web-section key='s' location='here'><condition class='other.api.Shown'/></web-section>";
        site.install(TinyApp.named("other.app")
                .imports("com.atlassian.plugin.web")
                .exports("other.api")
                .source("other.api.Shown", CONDITION));
        try {
            site.refusal(bad().module(module))
                    .hasMessageContaining("other.api.Shown")
                    .hasMessageContaining(IN_XML_ONLY);
            site.install(bad().imports("other.api", "com.atlassian.plugin.web").module(module));
            site.uninstall("bad.jar");
        } finally {
            site.uninstall("other.app");
        }
    }

    @Test
    void theAllowlistTakesOnlyMethodsOfTheAppsOwnClasses(Site site) throws IOException {
        String list = "<velocity-allowlist key='v'><method>java.util.ArrayList#size()</method></velocity-allowlist>";
        site.refusal(bad().module(list)).hasMessageContaining("own classes only");
    }

    @Test
    void anAppWithoutTheDataCenterMarksIsRefused(Site site) throws IOException {
        site.refusal(bad().withoutDataCenterMarks()).hasMessageContaining("atlassian-data-center-compatible=true");
    }

    @Test
    void aModuleWithoutAKeyIsRefused(Site site) throws IOException {
        site.refusal(bad().module("<web-section location='here'/>")).hasMessageContaining("each module has one");
    }

    @Test
    void aPanelHasEitherAClassOrAView(Site site) throws IOException {
        String both = "<web-panel key='p' location='here' class='java.lang.Object'>"
                + "<resource name='view' type='velocity' location='p.vm'/></web-panel>";
        site.refusal(bad().module(both)).hasMessageContaining("either a class or a resource named view");
    }

    @Test
    void aConditionThatIsNoneIsRefused(Site site) throws IOException {
        String section = "<web-section key='s' location='here'><condition class='java.lang.Object'/></web-section>";
        site.refusal(bad().imports("com.atlassian.plugin.web").module(section))
                .hasMessageContaining("conditions implement it");
    }

    @Test
    void aResourceHasOneConstructorMarkedForInjection(Site site) throws IOException {
        String code = "package bad; @jakarta.ws.rs.Path(\"/x\") public class Two {"
                + " public Two() {} public Two(String text) {} }";
        site.refusal(bad().imports("jakarta.ws.rs")
                        .source("bad.Two", code)
                        .module("<rest key='r' path='/two' version='1'/>"))
                .hasMessageContaining("exactly one public constructor");
    }
}
