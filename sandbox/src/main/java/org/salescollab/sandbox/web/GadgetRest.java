package org.salescollab.sandbox.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.salescollab.sandbox.model.Dashboards.Dashboard;
import org.salescollab.sandbox.model.Dashboards.Item;
import org.salescollab.sandbox.plugin.Module;
import org.salescollab.sandbox.web.Routes.Access;

/** What the dashboard's script asks: add, move, remove an item, save its preferences, render it again. JSON bodies only. */
final class GadgetRest {
    private static final int MAX_VALUE = 10_000;

    private final Site site;
    private final DashboardPages pages;
    private final ObjectMapper json = new ObjectMapper();

    GadgetRest(Site site, DashboardPages pages) {
        this.site = site;
        this.pages = pages;
    }

    void addTo(Routes routes) {
        String gadget = "/rest/dashboards/1.0/{dashboard}/gadget";
        routes.post(gadget, Access.LOGGED_IN, this::add)
                .get(gadget + "/{id}", Access.ANYONE, this::render)
                .put(gadget + "/{id}/prefs", Access.LOGGED_IN, this::savePreferences)
                .put(gadget + "/{id}/position", Access.LOGGED_IN, this::move)
                .delete(gadget + "/{id}", Access.LOGGED_IN, this::remove);
    }

    private Answer add(PageRequest request) throws IOException {
        Dashboard dashboard = editable(request);
        String key = body(request).path("moduleKey").asText();
        if (site.plugins().module(Module.DashboardItem.class, key).isEmpty()) {
            throw new PageProblem(400, "sandbox.web.gadget.unknown");
        }
        Item item = site.model().dashboards().addItem(dashboard.id(), key);
        return answer(request, item, 201);
    }

    private Answer render(PageRequest request) {
        return answer(request, item(request, pages.visible(request, number(request, "dashboard"))), 200);
    }

    private Answer answer(PageRequest request, Item item, int status) {
        DashboardPages.Gadget gadget = pages.gadget(request, item);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", item.id());
        answer.put("title", gadget.title());
        answer.put("amdModule", gadget.amdModule());
        answer.put("configurable", gadget.configurable());
        answer.put("preferences", item.preferences());
        answer.put("html", gadget.viewHtml());
        return new Answer.Json(status, answer);
    }

    /** Preferences are strings in Jira: anything else is refused rather than bent. */
    private Answer savePreferences(PageRequest request) throws IOException {
        Item item = item(request, editable(request));
        Map<String, String> preferences = new LinkedHashMap<>(item.preferences());
        JsonNode body = body(request);
        body.fields().forEachRemaining(field -> {
            boolean fits =
                    field.getValue().isTextual() && field.getValue().asText().length() <= MAX_VALUE;
            if (!fits) {
                throw new PageProblem(400, "sandbox.web.gadget.preference", field.getKey());
            }
            preferences.put(field.getKey(), field.getValue().asText());
        });
        preferences.put("isConfigured", "true");
        site.model().dashboards().savePreferences(item.id(), preferences);
        return answer(request, item(request, pages.visible(request, item.dashboardId())), 200);
    }

    private Answer move(PageRequest request) throws IOException {
        Item item = item(request, editable(request));
        JsonNode body = body(request);
        site.model()
                .dashboards()
                .moveItem(
                        item.id(), body.path("column").asInt(), body.path("row").asInt());
        return new Answer.Json(200, Map.of());
    }

    private Answer remove(PageRequest request) {
        site.model().dashboards().removeItem(item(request, editable(request)).id());
        return new Answer.Json(200, Map.of());
    }

    private Dashboard editable(PageRequest request) {
        return pages.editable(request, number(request, "dashboard"));
    }

    private static Item item(PageRequest request, Dashboard dashboard) {
        long id = number(request, "id");
        return dashboard.items().stream().filter(i -> i.id() == id).findFirst().orElseThrow(PageProblem::notFound);
    }

    private static long number(PageRequest request, String name) {
        String value = request.path(name);
        if (!value.matches("\\d{1,18}")) {
            throw PageProblem.notFound();
        }
        return Long.parseLong(value);
    }

    /** A form cannot send this content type, which keeps foreign pages out. */
    private JsonNode body(PageRequest request) throws IOException {
        String type = request.http().getContentType();
        if (type == null || !type.startsWith("application/json")) {
            throw new PageProblem(415, "sandbox.web.error.json");
        }
        try {
            return json.readTree(request.http().getReader());
        } catch (JsonProcessingException e) {
            throw new PageProblem(400, "sandbox.web.error.json");
        }
    }
}
