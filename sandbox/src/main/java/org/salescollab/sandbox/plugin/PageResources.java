package org.salescollab.sandbox.plugin;

import java.util.LinkedHashSet;
import java.util.Set;

/** The web resources of one page: modules of apps in dependency order as style and script tags. */
public final class PageResources implements WebResources {
    private final Plugins plugins;
    private final Set<String> modules = new LinkedHashSet<>();

    public PageResources(Plugins plugins) {
        this.plugins = plugins;
    }

    /** What the platform brings on every page anyway (AUI, jQuery) is no app's module and is skipped. */
    @Override
    public void requireResource(String completeKey) {
        plugins.module(Module.WebResource.class, completeKey)
                .filter(module -> !modules.contains(completeKey))
                .ifPresent(module -> {
                    module.dependencies().forEach(this::requireResource);
                    modules.add(completeKey);
                });
    }

    @Override
    public void requireContext(String context) {
        plugins.modules(Module.WebResource.class).stream()
                .filter(module -> module.contexts().contains(context))
                .forEach(module -> requireResource(module.completeKey()));
    }

    @Override
    public String tags() {
        StringBuilder tags = new StringBuilder();
        for (String key : modules) {
            plugins.module(Module.WebResource.class, key)
                    .ifPresent(module -> module.head()
                            .resources()
                            .values()
                            .forEach(resource -> tags.append(tag(key, resource.name()))));
        }
        return tags.toString();
    }

    private static String tag(String key, String name) {
        String address = "/jira/download/resources/" + key + "/" + name;
        if (name.endsWith(".css")) {
            return "<link rel=\"stylesheet\" href=\"" + address + "\">\n";
        }
        return name.endsWith(".js") ? "<script src=\"" + address + "\"></script>\n" : "";
    }
}
