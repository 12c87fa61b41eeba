package org.salescollab.sandbox.web;

import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.IssueTypeInfo;
import org.salescollab.sandbox.model.Outcome;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.TransitionInfo;
import org.salescollab.sandbox.web.Routes.Access;

/** The forms that create and edit an issue and take it through a transition, as pages and as dialogs. */
final class IssueForms {
    private final Site site;
    private final FieldInputs inputs;

    IssueForms(Site site) {
        this.site = site;
        this.inputs = new FieldInputs(site);
    }

    void addTo(Routes routes) {
        routes.get("/secure/CreateIssue!default.jspa", Access.LOGGED_IN, r -> createForm(r, Outcome.of(null)))
                .get("/secure/CreateIssue.jspa", Access.LOGGED_IN, r -> createForm(r, Outcome.of(null)))
                .post("/secure/CreateIssue!reload.jspa", Access.LOGGED_IN, r -> createForm(r, Outcome.of(null)))
                .post("/secure/CreateIssueDetails.jspa", Access.LOGGED_IN, this::create)
                .get("/secure/EditIssue!default.jspa", Access.ANYONE, r -> editForm(r, issue(r), Outcome.of(null)))
                .post("/secure/EditIssue.jspa", Access.ANYONE, this::edit)
                .get(
                        "/secure/CommentAssignIssue!default.jspa",
                        Access.ANYONE,
                        r -> transitionForm(r, issue(r), Outcome.of(null)))
                .post("/secure/CommentAssignIssue.jspa", Access.ANYONE, this::transition);
    }

    private Answer createForm(PageRequest request, Outcome<?> outcome) {
        List<ProjectInfo> projects = site.model().permissions().projects("CREATE_ISSUES", request.user());
        if (projects.isEmpty()) {
            throw new PageProblem(403, "sandbox.web.create.noproject");
        }
        ProjectInfo project = chosen(request, projects);
        List<IssueTypeInfo> types = site.model().projects().issueTypes(project.id()).stream()
                .filter(t -> !t.subTask())
                .toList();
        String typeId = types.stream()
                .map(IssueTypeInfo::id)
                .filter(request.param("issuetype")::equals)
                .findFirst()
                .orElse(types.isEmpty() ? "" : types.get(0).id());
        boolean posted = "POST".equals(request.http().getMethod());
        FieldForm form = new FieldForm(
                project.id(),
                typeId,
                null,
                posted ? FieldInputs.normalised(request.params()) : Map.of(),
                outcome.fieldErrors(),
                request.inDialog());
        List<FieldInfo> fields = site.model().fields().onScreen(project.id(), typeId, "create");
        return page("issue-create", text(request, "sandbox.web.create.title"), outcome)
                .with("projects", projects)
                .with("project", project)
                .with("types", types)
                .with("typeId", typeId)
                .with("inputs", inputs.of(fields, form))
                .requires("jira.create.issue");
    }

    private static ProjectInfo chosen(PageRequest request, List<ProjectInfo> projects) {
        return projects.stream()
                .filter(p -> request.param("pid").equals(Long.toString(p.id())))
                .findFirst()
                .orElse(projects.get(0));
    }

    private Answer create(PageRequest request) {
        long projectId = request.number("pid").orElseThrow(PageProblem::noProject);
        Outcome<IssueInfo> outcome = site.model()
                .issues()
                .create(
                        request.user(),
                        projectId,
                        request.param("issuetype"),
                        FieldInputs.normalised(request.params()));
        return outcome.ok() ? done(request, outcome.value()) : createForm(request, outcome);
    }

    private Answer editForm(PageRequest request, IssueInfo issue, Outcome<?> outcome) {
        if (!site.model().permissions().has("EDIT_ISSUES", issue.projectId(), request.user())) {
            throw PageProblem.forbidden();
        }
        List<FieldInfo> fields = site.model().fields().onScreen(issue.projectId(), issue.typeId(), "edit");
        return page("issue-edit", text(request, "sandbox.web.edit.title", issue.key()), outcome)
                .with("issue", issue)
                .with("inputs", inputs.of(fields, form(request, issue, outcome)))
                .requires("jira.edit.issue");
    }

    private static FieldForm form(PageRequest request, IssueInfo issue, Outcome<?> outcome) {
        boolean posted = "POST".equals(request.http().getMethod());
        return new FieldForm(
                issue.projectId(),
                issue.typeId(),
                issue,
                posted ? FieldInputs.normalised(request.params()) : Map.of(),
                outcome.fieldErrors(),
                request.inDialog());
    }

    private Answer edit(PageRequest request) {
        IssueInfo issue = issue(request);
        Outcome<IssueInfo> outcome =
                site.model().issues().edit(request.user(), issue.id(), FieldInputs.normalised(request.params()));
        return outcome.ok() ? done(request, outcome.value()) : editForm(request, issue, outcome);
    }

    private Answer transitionForm(PageRequest request, IssueInfo issue, Outcome<?> outcome) {
        TransitionInfo transition = site.model().issues().transitions(request.user(), issue.id()).stream()
                .filter(t -> request.param("action").equals(Integer.toString(t.id())))
                .findFirst()
                .orElseThrow(() -> new PageProblem(409, "sandbox.web.transition.gone"));
        List<FieldInfo> fields = transition.screenId() == null
                ? List.of()
                : site.model().fields().onScreen(transition.screenId(), issue.projectId(), issue.typeId());
        return page("issue-transition", transition.name() + " - " + issue.key(), outcome)
                .with("issue", issue)
                .with("transition", transition)
                .with("comment", request.param("comment"))
                .with("inputs", inputs.of(fields, form(request, issue, outcome)))
                .requires("jira.edit.issue");
    }

    private Answer transition(PageRequest request) {
        IssueInfo issue = issue(request);
        int action = request.number("action").orElseThrow(PageProblem::notFound).intValue();
        Outcome<IssueInfo> outcome = site.model()
                .issues()
                .transition(
                        request.user(),
                        issue.id(),
                        action,
                        FieldInputs.normalised(request.params()),
                        request.has("comment") ? request.param("comment") : null);
        return outcome.ok() ? done(request, outcome.value()) : transitionForm(request, issue, outcome);
    }

    private static Answer.Page page(String template, String title, Outcome<?> outcome) {
        return Answer.Page.of(Answer.Frame.GENERAL, template, title)
                .with("messages", outcome.messages())
                .with("hasErrors", !outcome.ok())
                .status(outcome.ok() ? 200 : 400);
    }

    /** A dialog is told where to go; a page goes there. */
    private static Answer done(PageRequest request, IssueInfo issue) {
        return request.inDialog()
                ? new Answer.Json(200, Map.of("issueKey", issue.key(), "redirect", "/browse/" + issue.key()))
                : new Answer.Redirect("/browse/" + issue.key());
    }

    private IssueInfo issue(PageRequest request) {
        return site.model()
                .issues()
                .visible(request.user(), request.param("id"))
                .orElseThrow(PageProblem::noIssue);
    }

    private String text(PageRequest request, String key, Object... args) {
        return site.model().i18n().text(request.locale(), key, args);
    }
}
