package org.salescollab.sandbox.rest;

import java.util.Locale;
import java.util.Map;
import org.salescollab.sandbox.model.IssueTypeInfo;
import org.salescollab.sandbox.model.NamedConstant;
import org.salescollab.sandbox.model.StatusInfo;

/** Issue types, statuses, priorities and resolutions as Jira's JSON shows them. */
final class ConstantsJson {
    private static final Map<String, Category> CATEGORIES = Map.of(
            "new", new Category(2, "To Do", "default"),
            "indeterminate", new Category(4, "In Progress", "inprogress"),
            "done", new Category(3, "Done", "success"),
            "undefined", new Category(1, "No Category", "default"));

    private ConstantsJson() {}

    private record Category(int id, String name, String color) {}

    static Map<String, Object> type(Links links, IssueTypeInfo type) {
        Map<String, Object> json = Names.map();
        json.put("self", links.to("issuetype/{id}", type.id()));
        json.put("id", type.id());
        json.put("description", orEmpty(type.description()));
        json.put("iconUrl", type.iconUrl() == null ? "" : links.at(type.iconUrl()));
        json.put("name", type.name());
        json.put("subtask", type.subTask());
        return json;
    }

    static Map<String, Object> status(Links links, StatusInfo status) {
        Map<String, Object> json = Names.map();
        json.put("self", links.to("status/{id}", status.id()));
        json.put("description", orEmpty(status.description()));
        json.put("iconUrl", links.at("/images/icons/statuses/generic.png"));
        json.put("name", status.name());
        json.put("id", status.id());
        json.put("statusCategory", category(links, status.category()));
        return json;
    }

    static Map<String, Object> category(Links links, String key) {
        Category category = CATEGORIES.getOrDefault(key, CATEGORIES.get("undefined"));
        Map<String, Object> json = Names.map();
        json.put("self", links.to("statuscategory/{id}", category.id()));
        json.put("id", category.id());
        json.put("key", key);
        json.put("colorName", category.color());
        json.put("name", category.name());
        return json;
    }

    static Map<String, Object> priority(Links links, NamedConstant priority) {
        Map<String, Object> json = Names.map();
        json.put("self", links.to("priority/{id}", priority.id()));
        json.put(
                "iconUrl",
                links.at("/images/icons/priorities/" + priority.name().toLowerCase(Locale.ROOT) + ".svg"));
        json.put("name", priority.name());
        json.put("id", priority.id());
        return json;
    }

    static Map<String, Object> resolution(Links links, NamedConstant resolution) {
        Map<String, Object> json = Names.map();
        json.put("self", links.to("resolution/{id}", resolution.id()));
        json.put("id", resolution.id());
        json.put("description", orEmpty(resolution.description()));
        json.put("name", resolution.name());
        return json;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
