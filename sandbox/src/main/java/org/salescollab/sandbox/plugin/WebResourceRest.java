package org.salescollab.sandbox.plugin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Answers what a page needs that asks for web resources later: {@code POST /rest/webResources/1.0/resources} with the wanted
 * modules (r) and contexts (c) and those it has (xr, xc), as Jira's web-resource manager in the browser does.
 */
public final class WebResourceRest extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient Plugins plugins;

    public WebResourceRest(Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"/1.0/resources".equals(request.getPathInfo())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            answer(JSON.readTree(request.getInputStream()), response);
        } catch (JsonProcessingException e) {
            send(response, 400, Map.of("message", "The body is no JSON: " + e.getOriginalMessage()));
        }
    }

    private void answer(JsonNode asked, HttpServletResponse response) throws IOException {
        List<String> wanted = texts(asked, "r");
        List<String> unknown = wanted.stream().filter(this::isUnknown).toList();
        if (!unknown.isEmpty()) {
            send(
                    response,
                    404,
                    Map.of("message", "Cannot find web resource module for: " + String.join(", ", unknown)));
            return;
        }
        PageResources page = new PageResources(plugins, texts(asked, "xr"));
        wanted.forEach(page::requireResource);
        texts(asked, "c").forEach(page::requireContext);
        send(response, 200, answer(page));
    }

    /** Jira leaves out what it does not find; here the caller's promise fails, so that nobody misses it. */
    private boolean isUnknown(String key) {
        return plugins.module(Module.WebResource.class, key).isEmpty() && !WebResourceRules.isKnown(key);
    }

    private static List<String> texts(JsonNode asked, String name) {
        List<String> texts = new ArrayList<>();
        asked.path(name).forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static Map<String, Object> answer(PageResources page) {
        List<Map<String, String>> resources = page.assets().stream()
                .map(asset -> Map.of(
                        "key",
                        asset.moduleKey(),
                        "batchType",
                        "resource",
                        "url",
                        asset.url(),
                        "resourceType",
                        asset.script() ? "JAVASCRIPT" : "CSS"))
                .toList();
        return Map.of("resources", resources, "unparsedData", page.data(), "unparsedErrors", Map.of());
    }

    private static void send(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        JSON.writeValue(response.getOutputStream(), body);
    }
}
