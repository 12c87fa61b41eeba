package org.salescollab.sandbox.plugin;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Jira demands of an app's manifest and descriptor, checked before the bundle is installed. */
final class JarRules {
    private static final Set<String> TRANSFORMED_ONLY = Set.of("component", "component-import", "module-type");
    private static final Pattern REFERENCE = Pattern.compile("<[\\w-]+:reference\\b[^>]*?\\binterface=\"([^\"]+)\"");

    private JarRules() {}

    static void check(AppJar jar, Set<String> offeredServices) throws PluginRefused {
        manifest(jar);
        descriptor(jar);
        services(jar, offeredServices);
    }

    private static void manifest(AppJar jar) throws PluginRefused {
        rule(
                jar.key().equals(jar.header("Atlassian-Plugin-Key")),
                "the manifest's Atlassian-Plugin-Key must be the descriptor's key \"" + jar.key()
                        + "\". Jira rule: without that header the app is a transformed plugin, which the sandbox does not"
                        + " stand in for");
        rule(
                "2".equals(jar.header("Bundle-ManifestVersion"))
                        && !jar.header("Bundle-SymbolicName").isBlank(),
                "Jira rule: a transformerless app is an OSGi bundle with Bundle-ManifestVersion 2 and a symbolic name");
        rule(
                !jar.header("Spring-Context").isBlank() || !jar.spring().isEmpty(),
                "Jira rule: a transformerless app needs the Spring-Context header or META-INF/spring/*.xml");
        rule(
                !jar.header("Import-Package").matches("(?s)(java\\.|.*,java\\.).*"),
                "Import-Package names java.* packages. Jira rule: OSGi before release 7 refuses such imports");
    }

    private static void descriptor(AppJar jar) throws PluginRefused {
        for (Descriptor module : jar.descriptor().children()) {
            rule(
                    !TRANSFORMED_ONLY.contains(module.name()),
                    "<" + module.name()
                            + "> in atlassian-plugin.xml. Jira rule: it belongs to transformed plugins and is"
                            + " not honoured beside an Atlassian-Plugin-Key header; wire in META-INF/spring");
        }
        Map<String, String> params =
                jar.descriptor().child("plugin-info").map(Descriptor::params).orElse(Map.of());
        rule(
                "compatible".equals(params.get("atlassian-data-center-status"))
                        && "true".equals(params.get("atlassian-data-center-compatible")),
                "Jira rule: a Data Center app declares the params atlassian-data-center-status=compatible and"
                        + " atlassian-data-center-compatible=true in plugin-info");
    }

    /** Gemini would wait five minutes for a service that never comes; here the answer is at once. */
    private static void services(AppJar jar, Set<String> offered) throws PluginRefused {
        for (byte[] xml : jar.spring().values()) {
            Matcher references = REFERENCE.matcher(new String(xml, java.nio.charset.StandardCharsets.UTF_8));
            while (references.find()) {
                rule(
                        offered.contains(references.group(1)),
                        "it refers to the OSGi service " + references.group(1)
                                + ", which the platform does not offer. Jira rule: the Spring context is not created"
                                + " while a mandatory service is missing");
            }
        }
    }

    static void rule(boolean holds, String message) throws PluginRefused {
        if (!holds) {
            throw new PluginRefused("Refused: " + message + ".");
        }
    }
}
