package org.salescollab.sandbox.web;

import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.User;

/** What the header and the administration menu show. */
final class Navigation {
    private static final int RECENT_PROJECTS = 5;

    private final Site site;

    Navigation(Site site) {
        this.site = site;
    }

    /** The header of a page. {@code secure} tells that the administrator session is open. */
    public record Header(
            boolean admin, boolean canCreate, List<ProjectInfo> projects, List<AppMenu> appMenus, String returnTo) {
        public String encodedReturnTo() {
            return Links.encode(returnTo);
        }
    }

    /** A top menu entry of an app, a dropdown when it has sections. */
    public record AppMenu(Fragments.Item item, List<Fragments.Section> sections) {}

    /** A group of the administration's side menu. */
    public record AdminGroup(String label, List<Fragments.Item> items) {}

    Header of(PageRequest request, Answer.Frame frame) {
        User user = request.user();
        Map<String, Object> context = site.fragments().context(request.http(), null, null);
        List<ProjectInfo> projects = site.model().permissions().projects("BROWSE_PROJECTS", user);
        return new Header(
                user != null && site.model().permissions().isAdmin(user),
                user != null
                        && !site.model()
                                .permissions()
                                .projects("CREATE_ISSUES", user)
                                .isEmpty(),
                projects.stream().limit(RECENT_PROJECTS).toList(),
                appMenus(context),
                returnTo(request));
    }

    private List<AppMenu> appMenus(Map<String, Object> context) {
        Fragments fragments = site.fragments();
        return fragments.items("system.top.navigation.bar", context).stream()
                .map(item -> new AppMenu(
                        item,
                        item.id() == null || item.id().isEmpty() ? List.of() : fragments.sections(item.id(), context)))
                .toList();
    }

    private static String returnTo(PageRequest request) {
        String query = request.http().getQueryString();
        String path = request.http()
                .getRequestURI()
                .substring(request.http().getContextPath().length());
        return query == null ? path : path + "?" + query;
    }

    /**
     * The side menu of the administration: the sandbox's own pages for Jira's administrators, then what apps add under
     * Manage apps, as far as its conditions let this person see it.
     */
    List<AdminGroup> admin(PageRequest request) {
        List<AdminGroup> groups = new java.util.ArrayList<>();
        if (request.user() != null && site.model().permissions().isAdmin(request.user())) {
            groups.addAll(own(
                    new Texts(site.model().i18n(), request.locale()),
                    request.http().getContextPath()));
        }
        Map<String, Object> context = site.fragments().context(request.http(), null, null);
        site.fragments()
                .sections("admin_plugins_menu", context)
                .forEach(section -> groups.add(new AdminGroup(section.label(), section.items())));
        return groups;
    }

    private static List<AdminGroup> own(Texts t, String ctx) {
        return List.of(
                new AdminGroup(
                        t.get("sandbox.web.admin.system"),
                        List.of(
                                link(t, ctx, "overview", "/secure/admin/ViewSystemInfo.jspa"),
                                link(t, ctx, "mails", "/secure/admin/SandboxMails.jspa"))),
                new AdminGroup(
                        t.get("sandbox.web.admin.projects"),
                        List.of(link(t, ctx, "allprojects", "/secure/project/ViewProjects.jspa"))),
                new AdminGroup(
                        t.get("sandbox.web.admin.issues"),
                        List.of(
                                link(t, ctx, "issuetypes", "/secure/admin/ViewIssueTypes.jspa"),
                                link(t, ctx, "workflows", "/secure/admin/workflows/ListWorkflows.jspa"),
                                link(t, ctx, "customfields", "/secure/admin/ViewCustomFields.jspa"))),
                new AdminGroup(
                        t.get("sandbox.web.admin.users"),
                        List.of(link(t, ctx, "users", "/secure/admin/user/UserBrowser.jspa"))),
                new AdminGroup(
                        t.get("sandbox.web.admin.apps"), List.of(link(t, ctx, "manageapps", "/plugins/servlet/upm"))));
    }

    private static Fragments.Item link(Texts t, String ctx, String id, String path) {
        return new Fragments.Item(id, id, t.get("sandbox.web.admin." + id), ctx + path, "");
    }
}
