package org.salescollab.sandbox.plugin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.salescollab.sandbox.velocity.EscapingHandler;

/** The web resources of one page: modules of apps in dependency order, without those whose conditions don't hold. */
public final class PageResources implements WebResources {
    private static final String ADDRESS = "/jira/download/resources/";

    private final Plugins plugins;
    private final Set<String> asked;
    private final Map<String, Module.WebResource> modules = new LinkedHashMap<>();

    public PageResources(Plugins plugins) {
        this(plugins, Set.of());
    }

    /** {@code present} are modules that the page has already. */
    PageResources(Plugins plugins, Collection<String> present) {
        this.plugins = plugins;
        this.asked = new HashSet<>(present);
    }

    /** A style or script of a module. */
    record Asset(String moduleKey, String url, boolean script) {}

    @Override
    public void requireResource(String completeKey) {
        if (!asked.add(completeKey)) {
            return;
        }
        Module.WebResource module =
                plugins.module(Module.WebResource.class, completeKey).orElse(null);
        if (module == null) {
            WebResourceRules.reportUnknown(completeKey);
        } else if (module.condition().holds(module.condition().query()::get)) {
            module.dependencies().forEach(this::requireResource);
            modules.put(completeKey, module);
        }
    }

    @Override
    public void requireContext(String context) {
        plugins.modules(Module.WebResource.class).stream()
                .filter(module -> module.contexts().contains(context))
                .forEach(module -> requireResource(module.completeKey()));
    }

    List<Asset> assets() {
        List<Asset> assets = new ArrayList<>();
        modules.forEach((key, module) -> {
            String query = query(module.condition().query());
            for (Module.Resource resource : module.head().resources().values()) {
                if (resource.name().endsWith(".css") || resource.name().endsWith(".js")) {
                    String url = ADDRESS + key + "/" + resource.name() + query;
                    assets.add(new Asset(key, url, resource.name().endsWith(".js")));
                }
            }
        });
        return assets;
    }

    private static String query(Map<String, String> params) {
        return params.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&", params.isEmpty() ? "" : "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What the data providers of the modules give now: JSON by module key, a dot and data key. */
    Map<String, String> data() {
        Map<String, String> data = new LinkedHashMap<>();
        modules.forEach((key, module) -> data.putAll(ResourceData.of(module)));
        return data;
    }

    @Override
    public String tags() {
        StringBuilder tags = new StringBuilder();
        // Jira writes the data into an inline script; a meta element says the same where inline scripts are forbidden.
        data().forEach((key, json) -> tags.append("<meta name=\"wrm-data\" data-key=\"")
                .append(EscapingHandler.escape(key))
                .append("\" content=\"")
                .append(EscapingHandler.escape(json))
                .append("\">\n"));
        assets().forEach(asset -> tags.append(tag(asset)));
        return tags.toString();
    }

    private static String tag(Asset asset) {
        String url = EscapingHandler.escape(asset.url());
        String marks = "\" data-wrm-key=\"" + asset.moduleKey() + "\" data-wrm-batch-type=\"resource\"";
        return asset.script()
                ? "<script src=\"" + url + marks + "></script>\n"
                : "<link rel=\"stylesheet\" href=\"" + url + marks + ">\n";
    }
}
