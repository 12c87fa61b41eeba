package org.salescollab.sandbox.plugin;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.salescollab.sandbox.platform.Texts;

/**
 * Serves the files of apps' web resources at {@code /download/resources/plugin:module/name}. As in Jira, texts are filled
 * into the scripts of those modules only that have the jsI18n transformer.
 */
public final class ResourceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript",
            "css", "text/css",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");
    /** Only a literal key is replaced, as by Jira's jsI18n transformer. */
    private static final Pattern TEXT =
            Pattern.compile("\\b(?:(?:AJS|WRM)\\.)?I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*");

    private final transient Plugins plugins;
    private final transient Texts texts;

    public ResourceServlet(Plugins plugins, Texts texts) {
        this.plugins = plugins;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        int slash = path.indexOf('/', 1);
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        Optional<Module.WebResource> module =
                slash < 0 ? Optional.empty() : plugins.module(Module.WebResource.class, path.substring(1, slash));
        Module.Resource file = module.filter(m -> m.condition().holds(request::getParameter))
                .map(m -> m.head().resources().get(path.substring(slash + 1)))
                .orElse(null);
        if (file == null || type == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(module.get(), file, type, response);
    }

    private void send(Module.WebResource module, Module.Resource file, String type, HttpServletResponse response)
            throws IOException {
        try (InputStream in = module.head().loader().getResourceAsStream(file.location())) {
            if (in == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setHeader("Cache-Control", "private, no-cache");
            response.setContentType(type.startsWith("text/") ? type + ";charset=UTF-8" : type);
            byte[] bytes = in.readAllBytes();
            boolean translate = module.i18n() && type.equals("text/javascript");
            response.getOutputStream().write(translate ? translated(bytes) : bytes);
        }
    }

    private byte[] translated(byte[] script) {
        Matcher call = TEXT.matcher(new String(script, StandardCharsets.UTF_8));
        return call.replaceAll(found -> Matcher.quoteReplacement("AJS.format(" + quoted(raw(found.group(2)))))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String raw(String key) {
        String text = texts.raw(texts.currentLocale(), key);
        return text == null ? key : text;
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\' || c < ' ' || c == '<') {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
