package org.salescollab.sandbox.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salescollab.sandbox.model.Dashboards.Dashboard;
import org.salescollab.sandbox.model.Dashboards.Item;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.plugin.Module;
import org.salescollab.sandbox.web.Routes.Access;

/** Dashboards: list, create, settings, and the page that shows the items of apps in columns. */
final class DashboardPages {
    private static final String LAST = "dashboard";
    private static final int MAX_COLUMNS = 3;

    private final Site site;

    DashboardPages(Site site) {
        this.site = site;
    }

    void addTo(Routes routes) {
        routes.get("/", Access.ANYONE, this::home)
                .get("/secure/MyJiraHome.jspa", Access.ANYONE, this::home)
                .get("/secure/Dashboard.jspa", Access.ANYONE, this::show)
                .get("/secure/ConfigurePortalPages!default.jspa", Access.LOGGED_IN, this::list)
                .get("/secure/AddPortalPage!default.jspa", Access.LOGGED_IN, r -> form(r, null, ""))
                .post("/secure/AddPortalPage.jspa", Access.LOGGED_IN, this::create)
                .get("/secure/EditPortalPage!default.jspa", Access.LOGGED_IN, r -> form(r, editable(r), ""))
                .post("/secure/EditPortalPage.jspa", Access.LOGGED_IN, this::update)
                .post("/secure/DeletePortalPage.jspa", Access.LOGGED_IN, this::delete);
    }

    /** A dashboard in the list. */
    public record Row(Dashboard dashboard, String ownerName, boolean editable) {}

    /** A dashboard item on its page; {@code viewHtml} is what the server rendered, empty where the item draws itself. */
    public record Gadget(
            Item item,
            String title,
            String amdModule,
            boolean configurable,
            boolean configured,
            boolean known,
            String viewHtml) {}

    private Answer home(PageRequest request) {
        return request.user() == null
                ? new Answer.Redirect("/login.jsp")
                : new Answer.Redirect("/secure/Dashboard.jspa");
    }

    private Answer list(PageRequest request) {
        List<Row> rows = site.model().dashboards().visibleTo(request.user()).stream()
                .map(d -> new Row(d, People.name(site, d.ownerKey()), mayEdit(request.user(), d)))
                .toList();
        return Answer.Page.of(Answer.Frame.GENERAL, "dashboards", text(request, "sandbox.web.dashboards.manage"))
                .with("rows", rows);
    }

    private Answer show(PageRequest request) {
        List<Dashboard> visible = site.model().dashboards().visibleTo(request.user());
        Optional<Long> wanted = request.number("selectPageId");
        Dashboard dashboard = visible.stream()
                .filter(d -> d.id() == wanted.orElseGet(() -> remembered(request.user())))
                .findFirst()
                .orElse(null);
        if (dashboard == null && wanted.isPresent()) {
            throw new PageProblem(404, "sandbox.web.dashboards.unknown");
        }
        Dashboard shown = dashboard == null && !visible.isEmpty() ? visible.get(0) : dashboard;
        Answer.Page page = Answer.Page.of(
                        Answer.Frame.GENERAL,
                        "dashboard",
                        shown == null ? text(request, "sandbox.web.dashboards") : shown.name())
                .with("others", visible)
                .with("dashboard", shown)
                .requires("atl.dashboard");
        return shown == null
                ? page
                : page.with("columns", columns(request, shown))
                        .with("editable", mayEdit(request.user(), shown))
                        .with("ownerName", People.name(site, shown.ownerKey()))
                        .with("directory", directory(request));
    }

    private long remembered(User user) {
        return site.preferences()
                .get(user, LAST)
                .filter(v -> v.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(-1L);
    }

    /** What the Add gadget dialog offers. */
    public record Offer(String moduleKey, String title, String description) {}

    private List<Offer> directory(PageRequest request) {
        Map<String, Object> context = site.fragments().context(request.http(), null, null);
        return site.plugins().modules(Module.DashboardItem.class).stream()
                .filter(d -> d.condition() == null || d.condition().shown(context))
                .map(d -> new Offer(d.completeKey(), text(request, d.titleKey()), description(request, d)))
                .toList();
    }

    private String description(PageRequest request, Module.DashboardItem item) {
        String key = item.head().descriptionKey();
        return key == null ? "" : text(request, key);
    }

    private List<List<Gadget>> columns(PageRequest request, Dashboard dashboard) {
        List<List<Gadget>> columns = new ArrayList<>();
        for (int i = 0; i < dashboard.columns(); i++) {
            int column = i;
            columns.add(dashboard.items().stream()
                    .filter(item -> Math.min(item.column(), dashboard.columns() - 1) == column)
                    .sorted(Comparator.comparingInt(Item::row))
                    .map(item -> gadget(request, item))
                    .toList());
        }
        return columns;
    }

    Gadget gadget(PageRequest request, Item item) {
        return site.plugins()
                .module(Module.DashboardItem.class, item.moduleKey())
                .map(module -> new Gadget(
                        item,
                        text(request, module.titleKey()),
                        module.amdModule() == null ? "" : module.amdModule(),
                        module.configurable(),
                        !module.configurable() || isConfigured(item),
                        true,
                        view(request, module, item)))
                .orElseGet(() -> new Gadget(item, item.moduleKey(), "", false, true, false, ""));
    }

    private static boolean isConfigured(Item item) {
        return "true".equals(item.preferences().get("isConfigured"));
    }

    private String view(PageRequest request, Module.DashboardItem module, Item item) {
        if (module.view() == null) {
            return "";
        }
        Map<String, Object> context = new HashMap<>(site.fragments().context(request.http(), null, null));
        context.put("preferences", item.preferences());
        context.put("dashboardId", item.dashboardId());
        context.put("dashboardItem", Map.of("id", item.id()));
        return module.view().render(context);
    }

    private Answer form(PageRequest request, Dashboard dashboard, String problem) {
        return Answer.Page.of(
                        Answer.Frame.GENERAL,
                        "dashboard-form",
                        text(
                                request,
                                dashboard == null ? "sandbox.web.dashboards.create" : "sandbox.web.dashboards.edit"))
                .with("dashboard", dashboard)
                .with("problem", problem)
                .with(
                        "name",
                        request.has("portalPageName")
                                ? request.param("portalPageName")
                                : dashboard == null ? "" : dashboard.name());
    }

    private Answer create(PageRequest request) {
        String name = request.param("portalPageName");
        String problem = nameProblem(request, name);
        if (!problem.isEmpty()) {
            return ((Answer.Page) form(request, null, problem)).status(400);
        }
        Dashboard made = site.model()
                .dashboards()
                .create(request.user(), name, request.param("portalPageDescription"), request.has("shared"));
        return open(request, made.id());
    }

    private String nameProblem(PageRequest request, String name) {
        if (name.isEmpty()) {
            return text(request, "sandbox.web.dashboards.name.missing");
        }
        return name.length() > 255 ? text(request, "sandbox.web.dashboards.name.long") : "";
    }

    private Answer update(PageRequest request) {
        Dashboard dashboard = editable(request);
        String name = request.param("portalPageName");
        String problem = nameProblem(request, name);
        if (!problem.isEmpty()) {
            return ((Answer.Page) form(request, dashboard, problem)).status(400);
        }
        int columns = request.number("columns").map(Long::intValue).orElse(dashboard.columns());
        site.model()
                .dashboards()
                .update(new Dashboard(
                        dashboard.id(),
                        name,
                        request.param("portalPageDescription"),
                        dashboard.ownerKey(),
                        request.has("shared"),
                        Math.max(1, Math.min(MAX_COLUMNS, columns)),
                        dashboard.items()));
        return open(request, dashboard.id());
    }

    private Answer open(PageRequest request, long id) {
        site.preferences().set(request.user(), LAST, Long.toString(id));
        return new Answer.Redirect("/secure/Dashboard.jspa?selectPageId=" + id);
    }

    private Answer delete(PageRequest request) {
        site.model().dashboards().delete(editable(request).id());
        return new Answer.Redirect("/secure/ConfigurePortalPages!default.jspa");
    }

    private Dashboard editable(PageRequest request) {
        return editable(request, request.number("pageId").orElse(-1L));
    }

    Dashboard editable(PageRequest request, long id) {
        Dashboard dashboard = visible(request, id);
        if (!mayEdit(request.user(), dashboard)) {
            throw PageProblem.forbidden();
        }
        return dashboard;
    }

    Dashboard visible(PageRequest request, long id) {
        return site.model().dashboards().visibleTo(request.user()).stream()
                .filter(d -> d.id() == id)
                .findFirst()
                .orElseThrow(() -> new PageProblem(404, "sandbox.web.dashboards.unknown"));
    }

    private boolean mayEdit(User user, Dashboard dashboard) {
        return user != null
                && (user.key().equals(dashboard.ownerKey())
                        || site.model().permissions().isAdmin(user));
    }

    private String text(PageRequest request, String key) {
        return site.model().i18n().text(request.locale(), key);
    }
}
