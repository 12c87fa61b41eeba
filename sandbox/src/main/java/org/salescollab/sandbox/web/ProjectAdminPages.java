package org.salescollab.sandbox.web;

import com.atlassian.jira.project.template.hook.AddProjectHook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.plugin.Module;
import org.salescollab.sandbox.web.Routes.Access;

/** Creating a project, from a template of an app where one is chosen, and a project's settings. */
final class ProjectAdminPages {
    private final Site site;
    private final Blueprints blueprints;

    ProjectAdminPages(Site site) {
        this.site = site;
        this.blueprints = new Blueprints(site.jira());
    }

    void addTo(Routes routes) {
        routes.get("/secure/CreateProject!default.jspa", Access.LOGGED_IN, r -> form(r, List.of()))
                .post("/secure/CreateProject.jspa", Access.LOGGED_IN, this::create)
                .get("/plugins/servlet/project-config/{key}", Access.LOGGED_IN, this::settings)
                .get("/plugins/servlet/project-config/{key}/summary", Access.LOGGED_IN, this::settings)
                .post("/secure/project/EditProject.jspa", Access.LOGGED_IN, this::update);
    }

    /** A template on offer. */
    public record Template(String key, String name, String description) {}

    private Answer form(PageRequest request, List<String> problems) {
        requireAdmin(request);
        List<Template> templates = site.plugins().modules(Module.ProjectBlueprint.class).stream()
                .map(b -> new Template(
                        b.completeKey(),
                        text(request, b.labelKey()),
                        b.longDescriptionKey() == null ? "" : text(request, b.longDescriptionKey())))
                .toList();
        return Answer.Page.of(Answer.Frame.GENERAL, "project-create", text(request, "sandbox.web.projects.create"))
                .with("templates", templates)
                .with("template", request.param("template"))
                .with("name", request.param("name"))
                .with("key", request.param("key"))
                .with(
                        "lead",
                        request.has("lead")
                                ? request.param("lead")
                                : request.user().name())
                .with("problems", problems)
                .status(problems.isEmpty() ? 200 : 400);
    }

    private Answer create(PageRequest request) throws Exception {
        requireAdmin(request);
        List<String> problems = new ArrayList<>(problems(request));
        Module.ProjectBlueprint blueprint = site.plugins()
                .module(Module.ProjectBlueprint.class, request.param("template"))
                .orElse(null);
        if (blueprint == null && request.has("template")) {
            problems.add(text(request, "sandbox.web.projects.template.unknown"));
        }
        AddProjectHook hook = blueprint == null || blueprint.hook() == null
                ? null
                : (AddProjectHook) blueprint.hook().get();
        if (problems.isEmpty() && hook != null) {
            User lead = site.model().users().byName(request.param("lead")).orElseThrow();
            problems.addAll(blueprints.validate(hook, request.param("name"), request.param("key"), lead));
        }
        if (!problems.isEmpty()) {
            return form(request, problems);
        }
        String lead =
                site.model().users().byName(request.param("lead")).orElseThrow().key();
        ProjectInfo project = site.model()
                .projects()
                .create(
                        request.param("key"),
                        request.param("name"),
                        request.param("description"),
                        lead,
                        typeOf(blueprint));
        String redirect = hook == null ? "" : blueprints.configure(hook, project);
        return new Answer.Redirect(redirect.isEmpty() ? "/projects/" + project.key() : redirect);
    }

    private static String typeOf(Module.ProjectBlueprint blueprint) {
        return blueprint == null || blueprint.projectTypeKey() == null ? "business" : blueprint.projectTypeKey();
    }

    private List<String> problems(PageRequest request) {
        List<String> problems = new ArrayList<>();
        String name = request.param("name");
        String key = request.param("key");
        if (name.length() < 2 || name.length() > 80) {
            problems.add(text(request, "sandbox.web.projects.name.invalid"));
        }
        if (!key.matches("[A-Z][A-Z0-9]{1,9}")) {
            problems.add(text(request, "sandbox.web.projects.key.invalid"));
        } else if (site.model().projects().byKey(key).isPresent()) {
            problems.add(text(request, "sandbox.web.projects.key.taken"));
        }
        boolean nameTaken =
                site.model().projects().all().stream().anyMatch(p -> p.name().equalsIgnoreCase(name));
        if (nameTaken) {
            problems.add(text(request, "sandbox.web.projects.name.taken"));
        }
        if (site.model().users().byName(request.param("lead")).isEmpty()) {
            problems.add(text(request, "sandbox.web.projects.lead.unknown"));
        }
        return problems;
    }

    private Answer settings(PageRequest request) {
        ProjectInfo project = administered(request, request.path("key"));
        Map<String, Object> context = site.fragments().context(request.http(), project, null);
        List<Fragments.Section> sections = new ArrayList<>(site.fragments().sections("atl.jira.proj.config", context));
        for (int i = 1; i <= 4; i++) {
            String group = "projectgroup" + i;
            List<Fragments.Item> items = site.fragments().items("atl.jira.proj.config/" + group, context);
            if (!items.isEmpty() && sections.stream().noneMatch(s -> s.key().equals(group))) {
                sections.add(new Fragments.Section(group, "", items));
            }
        }
        return Answer.Page.of(Answer.Frame.PROJECT_CONFIG, "project-config", project.name())
                .with("project", project)
                .with("sections", sections)
                .with("saved", request.has("saved"))
                .with("leadName", People.person(site, project.leadKey()).name())
                .with("types", site.model().projects().issueTypes(project.id()));
    }

    private Answer update(PageRequest request) {
        ProjectInfo project = administered(request, request.param("projectKey"));
        String name = request.param("name");
        if (name.length() < 2 || name.length() > 80) {
            throw new PageProblem(400, "sandbox.web.projects.name.invalid");
        }
        site.model()
                .projects()
                .update(new ProjectInfo(
                        project.id(),
                        project.key(),
                        name,
                        request.param("description"),
                        site.model()
                                .users()
                                .byName(request.param("lead"))
                                .orElseThrow(() -> new PageProblem(400, "sandbox.web.projects.lead.unknown"))
                                .key(),
                        project.typeKey()));
        return new Answer.Redirect("/plugins/servlet/project-config/" + project.key() + "?saved=true");
    }

    private ProjectInfo administered(PageRequest request, String key) {
        ProjectInfo project = site.model()
                .projects()
                .byKey(key.toUpperCase(Locale.ROOT))
                .filter(p -> site.model().permissions().has("BROWSE_PROJECTS", p.id(), request.user())
                        || site.model().permissions().isAdmin(request.user()))
                .orElseThrow(PageProblem::noProject);
        boolean may = site.model().permissions().has("ADMINISTER_PROJECTS", project.id(), request.user())
                || site.model().permissions().isAdmin(request.user());
        if (!may) {
            throw PageProblem.forbidden();
        }
        return project;
    }

    private void requireAdmin(PageRequest request) {
        if (!site.model().permissions().isAdmin(request.user())) {
            throw PageProblem.forbidden();
        }
    }

    private String text(PageRequest request, String key) {
        return site.model().i18n().text(request.locale(), key);
    }
}
