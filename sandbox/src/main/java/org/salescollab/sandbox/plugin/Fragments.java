package org.salescollab.sandbox.plugin;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.salescollab.sandbox.db.SqlWatch;
import org.salescollab.sandbox.velocity.EscapingHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads web panels, items and sections, and the views of other modules that are rendered the same way. */
final class Fragments {
    private static final Logger LOG = LoggerFactory.getLogger(Fragments.class);

    private final Conditions conditions;

    Fragments(Conditions conditions) {
        this.conditions = conditions;
    }

    Module.WebPanel panel(Descriptor element, ModuleHome home) throws PluginRefused {
        Module.Head head = home.head(element);
        return new Module.WebPanel(
                head,
                element.attribute("location"),
                element.label("label"),
                conditions.read(element, home),
                content(element, home, head));
    }

    Module.WebItem item(Descriptor element, ModuleHome home) throws PluginRefused {
        Descriptor link = element.child("link").orElse(null);
        String text = link == null ? "" : link.text();
        return new Module.WebItem(
                home.head(element),
                element.attribute("section"),
                element.label("label"),
                link == null ? "" : link.attribute("linkId"),
                provided(element, home, context -> home.templates().renderFragment(text, context)),
                element.params().getOrDefault("iconClass", ""),
                conditions.read(element, home));
    }

    Module.WebSection section(Descriptor element, ModuleHome home) throws PluginRefused {
        return new Module.WebSection(
                home.head(element),
                element.attribute("location"),
                element.label("label"),
                conditions.read(element, home));
    }

    Module.DashboardItem dashboardItem(Descriptor element, ModuleHome home) throws PluginRefused {
        Module.Head head = home.head(element, "");
        Descriptor definition = element.child("definition").orElse(element);
        return new Module.DashboardItem(
                head,
                definition.label("title"),
                element.childText("amd-module"),
                element.flag("configurable"),
                definition
                        .child("categories")
                        .map(c -> c.childTexts("category"))
                        .orElse(java.util.List.of()),
                head.resources().containsKey("view") ? content(element, home, head) : null,
                conditions.read(element, home));
    }

    private Module.PanelContent content(Descriptor element, ModuleHome home, Module.Head head) throws PluginRefused {
        Module.Resource view = head.resources().get("view");
        JarRules.rule(
                (view == null) != (head.instance() == null),
                head.completeKey() + " must have either a class or a resource named view. Jira rule: never both");
        if (view == null) {
            return guarded(head, context -> html((WebPanel) head.instance().get(), context));
        }
        if (view.type().equals("static")) {
            return guarded(head, context -> staticText(home, view.location()));
        }
        JarRules.rule(
                view.type().equals("velocity"), "the sandbox renders velocity and static views, not " + view.type());
        Module.Rendered rendered = provided(element, home, context -> template(home, view.location(), context));
        return guarded(head, rendered::render);
    }

    /** Puts a context provider, where there is one, in front: the view sees only what it returns. */
    private Module.Rendered provided(Descriptor element, ModuleHome home, Module.Rendered view) throws PluginRefused {
        Descriptor declared = element.child("context-provider").orElse(null);
        if (declared == null) {
            return view;
        }
        Object made = home.once(declared.attribute("class")).get();
        JarRules.rule(
                made instanceof ContextProvider,
                declared.attribute("class") + " is no com.atlassian.plugin.web.ContextProvider");
        ContextProvider provider = (ContextProvider) made;
        provider.init(declared.params());
        return context -> view.render(provider.getContextMap(new HashMap<>(context)));
    }

    private static String template(ModuleHome home, String location, Map<String, Object> context) {
        StringWriter out = new StringWriter();
        try {
            home.templates().render(location, context, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private static String html(WebPanel panel, Map<String, Object> context) {
        return panel.getHtml(context);
    }

    private static String staticText(ModuleHome home, String location) {
        try (InputStream in = home.loader().getResourceAsStream(location)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One broken panel must not take the page with it; the message says which module and why. A panel only reads. */
    private static Module.PanelContent guarded(Module.Head head, Rendering render) {
        return context -> {
            try {
                return SqlWatch.readOnly("the view of " + head.completeKey(), () -> render.apply(context));
            } catch (Exception | LinkageError e) {
                LOG.error("Module {} failed", head.completeKey(), e);
                return "<div class=\"aui-message aui-message-error sandbox-module-error\"><p>"
                        + EscapingHandler.escape(head.completeKey() + ": " + e.getMessage()) + "</p></div>";
            }
        };
    }

    /** Renders a context. */
    private interface Rendering {
        String apply(Map<String, Object> context);
    }
}
