package org.salescollab.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.salescollab.sandbox.model.CurrentUser;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.plugin.Module;

/** The items, sections and panels that apps add to a place of the interface, filtered by their conditions. */
public final class Fragments {
    private final Site site;

    Fragments(Site site) {
        this.site = site;
    }

    /** A link that an app adds; {@code url} is ready for an href. */
    public record Item(String key, String id, String label, String url, String iconClass) {}

    /** A heading with items below it. */
    public record Section(String key, String label, List<Item> items) {}

    /** A rendered panel; {@code bodyHtml} was escaped by the app's template. */
    public record Panel(String id, String label, int weight, String bodyHtml) {}

    /** What Jira puts into the context of fragments. */
    public Map<String, Object> context(HttpServletRequest request, ProjectInfo project, IssueInfo issue) {
        Map<String, Object> context = new HashMap<>();
        context.put("user", site.jira().user(CurrentUser.get()));
        context.put("helper", site.jira().helper(request, project, issue));
        context.put("request", request);
        context.put("requestContext", Map.of("baseUrl", request.getContextPath()));
        if (project != null) {
            context.put("project", site.jira().project(project));
            context.put("projectKeyEncoded", Links.encode(project.key()));
            context.put("pathEncodedProjectKey", Links.encode(project.key()));
        }
        if (issue != null) {
            context.put("issue", site.jira().issue(issue));
            context.put("issueId", issue.id());
        }
        return context;
    }

    public List<Item> items(String section, Map<String, Object> context) {
        return visible(Module.WebItem.class, item -> item.section().equals(section), Module.WebItem::condition, context)
                .map(item -> item(item, context))
                .toList();
    }

    /** Sections of a location with their items; empty ones are left out. */
    public List<Section> sections(String location, Map<String, Object> context) {
        return visible(
                        Module.WebSection.class,
                        s -> s.location().equals(location),
                        Module.WebSection::condition,
                        context)
                .map(s -> new Section(
                        s.head().key(),
                        text(s.labelKey()),
                        items(location + "/" + s.head().key(), context)))
                .filter(s -> !s.items().isEmpty())
                .toList();
    }

    /** Panels of a location; one that renders to nothing is left out, as in Jira. */
    public List<Panel> panels(String location, Map<String, Object> context) {
        return visible(Module.WebPanel.class, p -> p.location().equals(location), Module.WebPanel::condition, context)
                .map(p -> new Panel(
                        domId(p.head().key()),
                        text(p.labelKey()),
                        p.head().weight(),
                        p.html().render(context)))
                .filter(p -> !p.bodyHtml().isBlank())
                .toList();
    }

    private <T extends Module> java.util.stream.Stream<T> visible(
            Class<T> kind,
            java.util.function.Predicate<T> place,
            Function<T, Module.Shown> condition,
            Map<String, Object> context) {
        return site.plugins().modules(kind).stream()
                .filter(place)
                .filter(m -> condition.apply(m) == null || condition.apply(m).shown(context))
                .sorted(Comparator.comparingInt(m -> m.head().weight()));
    }

    private Item item(Module.WebItem item, Map<String, Object> context) {
        String link = item.link() == null ? "" : item.link().render(context).trim();
        String contextPath = ((HttpServletRequest) context.get("request")).getContextPath();
        String url = link.startsWith("/") && !link.startsWith(contextPath + "/") ? contextPath + link : link;
        return new Item(item.completeKey(), item.linkId(), text(item.labelKey()), Links.safe(url), item.iconClass());
    }

    private String text(String key) {
        return key == null ? "" : site.model().i18n().text(CurrentUser.locale(Locale.ENGLISH), key);
    }

    static String domId(String key) {
        return key.replaceAll("[^A-Za-z0-9_-]", "-");
    }
}
