package org.salescollab.sandbox.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Turns the elements of atlassian-plugin.xml into modules. */
final class ModuleReader {
    /** Read elsewhere or without effect here: the description, texts, the allowlist, and marks for other Jira versions. */
    private static final Set<String> NO_MODULES =
            Set.of("plugin-info", "resource", "velocity-allowlist", "rest-migration", "analytics-whitelist");

    private final Fragments fragments;

    ModuleReader(Conditions conditions) {
        this.fragments = new Fragments(conditions);
    }

    List<Module> read(Descriptor descriptor, ModuleHome home) throws PluginRefused {
        List<Module> modules = new ArrayList<>();
        for (Descriptor element : descriptor.children()) {
            if (!NO_MODULES.contains(element.name())) {
                modules.add(module(element, home));
            }
        }
        return modules;
    }

    private Module module(Descriptor element, ModuleHome home) throws PluginRefused {
        return switch (element.name()) {
            case "web-panel" -> fragments.panel(element, home);
            case "web-item" -> fragments.item(element, home);
            case "web-section" -> fragments.section(element, home);
            case "dashboard-item" -> fragments.dashboardItem(element, home);
            case "web-resource" -> webResource(element, home);
            case "customfield-type" -> new Module.CustomFieldType(home.head(element), keys(element, "valid-searcher"));
            case "customfield-searcher" -> searcher(element, home);
            case "jql-function" -> jqlFunction(element, home);
            case "workflow-condition" -> workflow(element, home, "condition");
            case "workflow-validator" -> workflow(element, home, "validator");
            case "workflow-function" -> workflow(element, home, "function");
            case "project-blueprint" -> blueprint(element, home);
            case "servlet" -> new Module.Servlet(home.head(element), element.childTexts("url-pattern"));
            case "rest" -> rest(element, home);
            case "ao" -> activeObjects(element, home);
            default ->
                throw new PluginRefused(
                        "Refused: module type <" + element.name()
                                + "> is not known. Jira rule: a module type that no plugin provides stays unrecognised, and the app does not work as meant.");
        };
    }

    private static Module webResource(Descriptor element, ModuleHome home) throws PluginRefused {
        Map<String, Supplier<Object>> data = new LinkedHashMap<>();
        for (Descriptor provider : element.children("data")) {
            data.put(provider.attribute("key"), home.once(provider.attribute("class")));
        }
        boolean i18n = element.children("transformation").stream()
                .filter(transformation -> transformation.attribute("extension").equals("js"))
                .flatMap(transformation -> transformation.children("transformer").stream())
                .anyMatch(transformer -> transformer.attribute("key").equals("jsI18n"));
        return new Module.WebResource(
                home.head(element),
                element.childTexts("context"),
                element.childTexts("dependency"),
                i18n,
                data,
                ResourceCondition.read(element, home));
    }

    private static Module searcher(Descriptor element, ModuleHome home) throws PluginRefused {
        return new Module.CustomFieldSearcher(home.head(element), keys(element, "valid-customfield-type"));
    }

    private static List<String> keys(Descriptor element, String child) {
        return element.children(child).stream()
                .map(one -> one.attribute("package") + ":" + one.attribute("key"))
                .toList();
    }

    private static Module jqlFunction(Descriptor element, ModuleHome home) throws PluginRefused {
        return new Module.JqlFunction(
                home.head(element), element.childText("fname"), Boolean.parseBoolean(element.childText("list")));
    }

    private static Module workflow(Descriptor element, ModuleHome home, String kind) throws PluginRefused {
        String runtimeClass = element.childText(kind + "-class");
        home.type(runtimeClass);
        return new Module.WorkflowModule(home.head(element), kind, runtimeClass);
    }

    private static Module blueprint(Descriptor element, ModuleHome home) throws PluginRefused {
        Descriptor add = element.child("add-project").orElse(element);
        String hook = add.child("hook").map(child -> child.attribute("class")).orElse("");
        return new Module.ProjectBlueprint(
                home.head(element, ""),
                element.label("label"),
                element.label("longDescription"),
                element.childText("projectTypeKey"),
                add.child("descriptor").map(child -> child.attribute("file")).orElse(null),
                hook.isBlank() ? null : home.once(hook));
    }

    private static Module rest(Descriptor element, ModuleHome home) throws PluginRefused {
        String path = element.attribute("path");
        return new Module.Rest(
                home.head(element, ""),
                path.startsWith("/") ? path.substring(1) : path,
                element.attribute("version", "none"),
                element.childTexts("package"));
    }

    private static Module activeObjects(Descriptor element, ModuleHome home) throws PluginRefused {
        String namespace = element.attribute("namespace", home.bundle().getSymbolicName());
        return new Module.ActiveObjectsModule(
                home.head(element, ""), namespace, element.childTexts("entity"), element.childTexts("upgradeTask"));
    }
}
