package org.salescollab.sandbox.web;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.salescollab.sandbox.http.Identity;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.web.Routes.Access;

/** The administration's lists: what exists on the site, so that an admin sees what a set-up made. */
final class AdminPages {
    private static final int MAX_USERS = 200;

    private final Site site;

    AdminPages(Site site) {
        this.site = site;
    }

    void addTo(Routes routes) {
        routes.get("/secure/admin/ViewSystemInfo.jspa", Access.ADMIN, this::system)
                .get("/secure/project/ViewProjects.jspa", Access.ADMIN, this::projects)
                .get("/secure/admin/ViewIssueTypes.jspa", Access.ADMIN, this::issueTypes)
                .get("/secure/admin/workflows/ListWorkflows.jspa", Access.ADMIN, this::workflows)
                .get("/secure/admin/ViewCustomFields.jspa", Access.ADMIN, this::customFields)
                .get("/secure/admin/user/UserBrowser.jspa", Access.ADMIN, this::users);
    }

    /** A user with what decides about access. */
    public record UserRow(User user, String groups, boolean licensed, boolean admin) {}

    private Answer system(PageRequest request) {
        return page(request, "admin-system", "overview")
                .with(
                        "facts",
                        Map.of(
                                "java", System.getProperty("java.version"),
                                "now", site.model().clock().now(),
                                "apps", site.plugins().all().size(),
                                "users",
                                        site.model()
                                                .users()
                                                .search("", true, 0, Integer.MAX_VALUE)
                                                .size(),
                                "projects", site.model().projects().all().size()));
    }

    private Answer projects(PageRequest request) {
        return page(request, "admin-projects", "allprojects")
                .with(
                        "rows",
                        site.model().projects().all().stream()
                                .map(p -> new ProjectPages.Row(p, People.name(site, p.leadKey())))
                                .toList());
    }

    private Answer issueTypes(PageRequest request) {
        return page(request, "admin-issuetypes", "issuetypes")
                .with("rows", site.model().constants().issueTypes());
    }

    private Answer workflows(PageRequest request) {
        return page(request, "admin-workflows", "workflows")
                .with("rows", site.workflows().all())
                .with("statuses", site.model().constants().statuses());
    }

    private Answer customFields(PageRequest request) {
        List<FieldInfo> fields =
                site.model().fields().all().stream().filter(FieldInfo::custom).toList();
        return page(request, "admin-customfields", "customfields").with("rows", fields);
    }

    private Answer users(PageRequest request) {
        List<UserRow> rows = site.model().users().search(request.param("q"), true, 0, MAX_USERS).stream()
                .map(u -> new UserRow(
                        u,
                        String.join(", ", new TreeSet<>(site.model().users().groupsOf(u.key()))),
                        site.model().permissions().isLicensed(u),
                        site.model().permissions().isAdmin(u)))
                .toList();
        return page(request, "admin-users", "users").with("rows", rows).with("q", request.param("q"));
    }

    private Answer.Page page(PageRequest request, String template, String key) {
        return Answer.Page.of(
                        Answer.Frame.ADMIN,
                        template,
                        site.model().i18n().text(request.locale(), "sandbox.web.admin." + key))
                .with("websudoOpen", Identity.of(request.http()).proof() == Identity.Proof.SESSION);
    }
}
