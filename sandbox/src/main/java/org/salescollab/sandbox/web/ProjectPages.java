package org.salescollab.sandbox.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.web.Routes.Access;

/** The list of projects and a project's own page with its sidebar. */
final class ProjectPages {
    private static final String SIDEBAR = "jira.project.sidebar.plugins.navigation";
    private static final int RECENT = 20;

    private final Site site;
    private final IssueRows rows;

    ProjectPages(Site site) {
        this.site = site;
        this.rows = new IssueRows(site);
    }

    void addTo(Routes routes) {
        routes.get("/secure/BrowseProjects.jspa", Access.ANYONE, this::list)
                .get("/projects", Access.ANYONE, this::list)
                .get("/projects/{key}", Access.ANYONE, this::project)
                .get("/projects/{key}/issues", Access.ANYONE, r -> toIssues(r.path("key")));
    }

    /** A row of the project list. */
    public record Row(ProjectInfo project, String leadName) {}

    private Answer list(PageRequest request) {
        List<Row> visible = site.model().permissions().projects("BROWSE_PROJECTS", request.user()).stream()
                .map(p -> new Row(p, People.name(site, p.leadKey())))
                .toList();
        return Answer.Page.of(Answer.Frame.GENERAL, "projects", text(request, "sandbox.web.projects"))
                .with("rows", visible)
                .with(
                        "canCreate",
                        request.user() != null && site.model().permissions().isAdmin(request.user()));
    }

    Answer project(PageRequest request) {
        ProjectInfo project = visible(request, request.path("key"));
        String selected = request.param("selectedItem");
        Map<String, Object> context = site.fragments().context(request.http(), project, null);
        Answer.Page page = inSidebar(request, project, selected.isEmpty() ? "summary" : selected, context);
        if (selected.isEmpty()) {
            return page.with("summary", true)
                    .with("recent", recent(request, project))
                    .with("leadName", People.name(site, project.leadKey()));
        }
        List<Fragments.Panel> panels = site.fragments().panels(selected, context);
        if (panels.isEmpty()) {
            throw PageProblem.notFound();
        }
        return page.with("panels", panels);
    }

    private Answer.Page inSidebar(
            PageRequest request, ProjectInfo project, String selected, Map<String, Object> context) {
        return Answer.Page.of(Answer.Frame.PROJECT, "project", project.name())
                .with("project", project)
                .with("selected", selected)
                .with("sidebar", site.fragments().items(SIDEBAR, context))
                .with(
                        "mayAdminister",
                        site.model().permissions().has("ADMINISTER_PROJECTS", project.id(), request.user()))
                .with("issuesUrl", issuesUrl(project))
                .requires("jira.project.sidebar");
    }

    private List<IssueRows.Row> recent(PageRequest request, ProjectInfo project) {
        var page = site.model()
                .search()
                .search(request.user(), "project = \"" + project.key() + "\" ORDER BY updated DESC", 0, RECENT);
        return page.ok() ? rows.of(page.value().issueIds()) : List.of();
    }

    private Answer toIssues(String key) {
        return new Answer.Redirect(
                "/issues/?jql=" + Links.encode("project = \"" + key.replaceAll("[^A-Za-z0-9_]", "") + "\""));
    }

    private static String issuesUrl(ProjectInfo project) {
        return "/issues/?jql=" + Links.encode("project = " + project.key() + " ORDER BY created DESC");
    }

    private ProjectInfo visible(PageRequest request, String key) {
        return site.model()
                .projects()
                .byKey(key.toUpperCase(Locale.ROOT))
                .filter(p -> site.model().permissions().has("BROWSE_PROJECTS", p.id(), request.user()))
                .orElseThrow(PageProblem::noProject);
    }

    /** An issue's project, known to exist. */
    static ProjectInfo of(Site site, IssueInfo issue) {
        return site.model().projects().byId(issue.projectId()).orElseThrow(PageProblem::noProject);
    }

    private String text(PageRequest request, String key) {
        return site.model().i18n().text(request.locale(), key);
    }
}
