package org.salescollab.sandbox.plugin;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.salescollab.sandbox.osgi.FactList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What web resources must keep to. Jira only logs a dependency that it does not find and leaves it out, so that a script
 * fails later in somebody's browser; the sandbox refuses one that can't come from elsewhere.
 */
final class WebResourceRules {
    private static final Logger LOG = LoggerFactory.getLogger(WebResourceRules.class);
    private static final Set<String> OF_JIRA = FactList.read("jira-web-resources.txt");
    private static final Set<String> REPORTED = ConcurrentHashMap.newKeySet();

    private WebResourceRules() {}

    /** Checks all web resources of an app, whose modules have been read. */
    static void check(String pluginKey, List<Module> modules) throws PluginRefused {
        for (Module module : modules) {
            if (module instanceof Module.WebResource resource) {
                dependencies(pluginKey, resource, modules);
                data(resource);
            }
        }
    }

    private static void dependencies(String pluginKey, Module.WebResource resource, List<Module> modules)
            throws PluginRefused {
        for (String dependency : resource.dependencies()) {
            boolean own = dependency.startsWith(pluginKey + ":");
            JarRules.rule(
                    !own || modules.stream().anyMatch(module -> isResource(module, dependency)),
                    "web resource " + resource.completeKey() + " depends on " + dependency
                            + ", which the app does not have. Jira rule: it leaves out what it does not find, with a line in"
                            + " its log, and the scripts fail in the browser");
            if (!own && isOfJira(dependency)) {
                reportUnknown(dependency);
            }
        }
    }

    private static boolean isResource(Module module, String completeKey) {
        return module instanceof Module.WebResource && module.completeKey().equals(completeKey);
    }

    private static boolean isOfJira(String completeKey) {
        return completeKey.startsWith("com.atlassian.") || completeKey.startsWith("jira");
    }

    private static void data(Module.WebResource resource) throws PluginRefused {
        for (Map.Entry<String, Supplier<Object>> provider : resource.data().entrySet()) {
            JarRules.rule(
                    provider.getValue().get() instanceof WebResourceDataProvider,
                    "data " + provider.getKey() + " of web resource " + resource.completeKey()
                            + " is no com.atlassian.webresource.api.data.WebResourceDataProvider. Jira rule: data elements name such"
                            + " classes");
        }
    }

    /** Whether Jira is known to bring the web resource. */
    static boolean isKnown(String completeKey) {
        return OF_JIRA.contains(completeKey);
    }

    /** Says once and loudly that nobody has the web resource. */
    static void reportUnknown(String completeKey) {
        if (!isKnown(completeKey) && REPORTED.add(completeKey)) {
            LOG.error(
                    "Cannot find web resource module for: {}. No enabled app has it and it is not in the list of what Jira"
                            + " brings; Jira leaves it out with such a line in its log",
                    completeKey);
        }
    }
}
