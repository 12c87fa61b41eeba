package org.salescollab.sandbox.velocity;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The templates of one app, with what Jira puts into every context. */
public final class AppTemplates implements TemplateRenderer {
    /** Jira's macros for custom fields and panels; its TemplateRenderer service doesn't know them. */
    private static final String MACROS = "jira/templates/macros.vm";

    private final Engine engine;
    private final Engine modules;
    private final Supplier<Map<String, Object>> defaults;

    /** {@code defaults} are Jira's own context entries (i18n, baseurl, ...), fresh for each rendering. */
    public AppTemplates(ClassLoader loader, Allowlist allowlist, Supplier<Map<String, Object>> defaults) {
        this.engine = new Engine(allowlist, loader::getResourceAsStream);
        this.modules = new Engine(allowlist, path -> open(loader, path), MACROS);
        this.defaults = defaults;
    }

    private static InputStream open(ClassLoader loader, String path) {
        return path.equals(MACROS)
                ? AppTemplates.class.getClassLoader().getResourceAsStream(path)
                : loader.getResourceAsStream(path);
    }

    /** A template of a module, such as a panel or a custom field type. */
    public void renderModule(String location, Map<String, Object> context, Writer out) throws IOException {
        modules.render(location, with(context), out);
    }

    @Override
    public void render(String location, Writer out) throws IOException {
        render(location, Map.of(), out);
    }

    @Override
    public void render(String location, Map<String, Object> context, Writer out) throws IOException {
        engine.render(location, with(context), out);
    }

    public String renderFragment(String text, Map<String, Object> context) {
        StringWriter out = new StringWriter();
        try {
            engine.evaluate(text, with(context), out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    public boolean resolve(String location) {
        return engine.exists(location);
    }

    private Map<String, Object> with(Map<String, Object> context) {
        Map<String, Object> all = new HashMap<>(defaults.get());
        all.putAll(context);
        return all;
    }
}
