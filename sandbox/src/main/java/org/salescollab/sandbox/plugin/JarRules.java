package org.salescollab.sandbox.plugin;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.salescollab.sandbox.osgi.HostServices;
import org.salescollab.sandbox.osgi.PlatformPackages;

/** What Jira demands of an app's manifest and descriptor, checked before the bundle is installed. */
final class JarRules {
    private static final Set<String> TRANSFORMED_ONLY = Set.of("component", "component-import", "module-type");
    private static final Pattern REFERENCE = Pattern.compile("<[\\w-]+:reference\\b[^>]*>");
    private static final Pattern INTERFACE = Pattern.compile("\\binterface\\s*=\\s*[\"']([^\"']+)");
    private static final Pattern OPTIONAL =
            Pattern.compile("\\b(availability\\s*=\\s*[\"']optional|cardinality\\s*=\\s*[\"']0)");
    private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");
    private static final Pattern MOVED_TO_JAKARTA = Pattern.compile(
            "javax\\.(servlet|ws\\.rs|inject|annotation|mail|activation|xml\\.bind|validation|persistence)(?!\\.processing)\\b.*");

    private JarRules() {}

    static void check(AppJar jar, HostServices services) throws PluginRefused {
        manifest(jar);
        imports(jar);
        content(jar);
        descriptor(jar);
        services(jar, services);
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
    }

    private static void imports(AppJar jar) throws PluginRefused {
        Matcher clauses = CLAUSE.matcher(jar.header("Import-Package"));
        while (clauses.find()) {
            String clause = clauses.group().strip();
            rule(
                    !clause.startsWith("java."),
                    "Import-Package names java.* packages. Jira rule: OSGi before release 7 refuses such imports");
            rule(
                    clause.contains("resolution:=optional")
                            || !MOVED_TO_JAKARTA.matcher(clause).matches(),
                    "Import-Package names " + clause.split(";")[0]
                            + ". Jira rule: since Jira 11 the platform exports jakarta.* instead of Java EE's javax.*");
        }
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

    /** Whatever Jira itself exports must come from Jira: a second copy is another type and can't be exchanged. */
    private static void content(AppJar jar) throws PluginRefused {
        Set<String> exported = PlatformPackages.names();
        for (String name : jar.packages()) {
            rule(
                    !name.startsWith("com.atlassian.") && !exported.contains(name),
                    "the jar embeds classes of the package " + name
                            + ". Jira rule: the platform's API is imported, never packed into the app");
        }
    }

    /** Gemini would wait minutes for a service that never comes; for what the XML names, the answer is at once. */
    private static void services(AppJar jar, HostServices services) throws PluginRefused {
        for (byte[] xml : jar.spring().values()) {
            Matcher references = REFERENCE.matcher(new String(xml, StandardCharsets.UTF_8));
            while (references.find()) {
                Matcher wanted = INTERFACE.matcher(references.group());
                if (wanted.find() && !OPTIONAL.matcher(references.group()).find()) {
                    String name = wanted.group(1);
                    rule(
                            services.offers(name),
                            "it refers to the OSGi service " + services.whyMissing(name) + HostServices.RULE);
                }
            }
        }
    }

    static void rule(boolean holds, String message) throws PluginRefused {
        if (!holds) {
            throw new PluginRefused("Refused: " + message + ".");
        }
    }
}
