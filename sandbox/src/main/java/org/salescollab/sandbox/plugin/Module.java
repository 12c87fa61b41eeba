package org.salescollab.sandbox.plugin;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One module of an enabled app, read from its descriptor. */
public sealed interface Module {
    Head head();

    default String completeKey() {
        return head().completeKey();
    }

    /**
     * What all modules have. {@code nameKey} is an i18n key or plain text.
     *
     * @param instance makes or returns the module class's object, autowired from the app's Spring context; null where the
     *     module has no class
     */
    record Head(
            String pluginKey,
            String key,
            String nameKey,
            String descriptionKey,
            int weight,
            Map<String, String> params,
            Map<String, Resource> resources,
            Supplier<Object> instance,
            ClassLoader loader) {
        public String completeKey() {
            return pluginKey + ":" + key;
        }
    }

    /** A resource of a module by name: {@code type} velocity, static, download, i18n; {@code location} in the jar. */
    record Resource(String name, String type, String location) {}

    /** Decides whether a web fragment is shown; the map holds user, helper, project, issue ... as in Jira. */
    interface Shown {
        boolean shown(Map<String, Object> context);
    }

    /** {@code html} renders the panel for a context map; never throws, an error becomes a short message. */
    record WebPanel(Head head, String location, String labelKey, Shown condition, PanelContent html)
            implements Module {}

    /** Renders a web panel. */
    interface PanelContent {
        String render(Map<String, Object> context);
    }

    /** {@code link} is a Velocity string rendered with the context by {@link Rendered#render}. */
    record WebItem(
            Head head, String section, String labelKey, String linkId, Rendered link, String iconClass, Shown condition)
            implements Module {}

    /** A piece of descriptor text that is Velocity. */
    interface Rendered {
        String render(Map<String, Object> context);
    }

    record WebSection(Head head, String location, String labelKey, Shown condition) implements Module {}

    /** {@code validSearchers} are complete keys. */
    record CustomFieldType(Head head, List<String> validSearchers) implements Module {}

    record CustomFieldSearcher(Head head, List<String> validTypes) implements Module {}

    record JqlFunction(Head head, String functionName, boolean list) implements Module {}

    /** {@code kind} is condition, validator or function; {@code runtimeClass} the class named inside. */
    record WorkflowModule(Head head, String kind, String runtimeClass) implements Module {}

    record DashboardItem(
            Head head,
            String titleKey,
            String amdModule,
            boolean configurable,
            List<String> categories,
            PanelContent view,
            Shown condition)
            implements Module {}

    record ProjectBlueprint(
            Head head,
            String labelKey,
            String longDescriptionKey,
            String projectTypeKey,
            String descriptorFile,
            Supplier<Object> hook)
            implements Module {}

    /** {@code i18n} is on when scripts pass the jsI18n transformer; {@code data} are data providers by key. */
    record WebResource(
            Head head,
            List<String> contexts,
            List<String> dependencies,
            boolean i18n,
            Map<String, Supplier<Object>> data,
            ResourceCondition condition)
            implements Module {}

    record Servlet(Head head, List<String> urlPatterns) implements Module {}

    record Rest(Head head, String path, String version, List<String> packages) implements Module {}

    record ActiveObjectsModule(Head head, String namespace, List<String> entities, List<String> upgradeTasks)
            implements Module {}
}
