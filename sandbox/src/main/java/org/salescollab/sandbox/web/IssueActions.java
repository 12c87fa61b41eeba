package org.salescollab.sandbox.web;

import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.IssueTypeInfo;
import org.salescollab.sandbox.model.Outcome;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.web.Routes.Access;

/** The smaller things one does to an issue: comment, assign, move, delete. */
final class IssueActions {
    private final Site site;

    IssueActions(Site site) {
        this.site = site;
    }

    void addTo(Routes routes) {
        routes.post("/secure/AddComment.jspa", Access.ANYONE, this::comment)
                .post("/secure/DeleteComment.jspa", Access.ANYONE, this::deleteComment)
                .get("/secure/AssignIssue!default.jspa", Access.ANYONE, r -> assignForm(r, issue(r), Outcome.of(null)))
                .post("/secure/AssignIssue.jspa", Access.ANYONE, this::assign)
                .get(
                        "/secure/DeleteIssue!default.jspa",
                        Access.ANYONE,
                        r -> confirmDelete(r, issue(r), Outcome.of(null)))
                .post("/secure/DeleteIssue.jspa", Access.ANYONE, this::delete)
                .get("/secure/MoveIssue!default.jspa", Access.ANYONE, r -> moveForm(r, issue(r), Outcome.of(null)))
                .post("/secure/MoveIssue.jspa", Access.ANYONE, this::move);
    }

    private Answer comment(PageRequest request) {
        IssueInfo issue = issue(request);
        return back(
                issue,
                site.model().issues().comment(request.user(), issue.id(), request.param("comment")),
                "#activity");
    }

    private Answer deleteComment(PageRequest request) {
        IssueInfo issue = issue(request);
        long comment = request.number("commentId").orElseThrow(PageProblem::notFound);
        boolean ofIssue = site.model().issues().comments(issue.id()).stream().anyMatch(c -> c.id() == comment);
        if (!ofIssue) {
            throw PageProblem.notFound();
        }
        return back(issue, site.model().issues().deleteComment(request.user(), comment), "#activity");
    }

    private static Answer back(IssueInfo issue, Outcome<?> outcome, String anchor) {
        if (!outcome.ok()) {
            throw new PageProblem(outcome.status(), "sandbox.web.refused", problems(outcome));
        }
        return new Answer.Redirect("/browse/" + issue.key() + anchor);
    }

    private static String problems(Outcome<?> outcome) {
        return String.join(" ", outcome.messages())
                + String.join(" ", outcome.fieldErrors().values());
    }

    private Answer assignForm(PageRequest request, IssueInfo issue, Outcome<?> outcome) {
        require(request, issue, "ASSIGN_ISSUES");
        People.Person assignee = People.person(site, issue.assigneeKey());
        return page(request, "issue-assign", "sandbox.web.assign.title", issue, outcome)
                .with("assignee", request.has("assignee") ? request.param("assignee") : assignee.name())
                .with("assigneeName", assignee.displayName());
    }

    private Answer assign(PageRequest request) {
        IssueInfo issue = issue(request);
        require(request, issue, "ASSIGN_ISSUES");
        Outcome<IssueInfo> outcome = site.model()
                .issues()
                .edit(request.user(), issue.id(), Map.of("assignee", List.of(request.param("assignee"))));
        return outcome.ok() ? done(request, "/browse/" + issue.key()) : assignForm(request, issue, outcome);
    }

    private Answer confirmDelete(PageRequest request, IssueInfo issue, Outcome<?> outcome) {
        require(request, issue, "DELETE_ISSUES");
        return page(request, "issue-delete", "sandbox.web.delete.title", issue, outcome);
    }

    private Answer delete(PageRequest request) {
        IssueInfo issue = issue(request);
        Outcome<Void> outcome = site.model().issues().delete(request.user(), issue.id());
        return outcome.ok() ? done(request, "/issues/?jql=") : confirmDelete(request, issue, outcome);
    }

    private Answer moveForm(PageRequest request, IssueInfo issue, Outcome<?> outcome) {
        require(request, issue, "MOVE_ISSUES");
        List<ProjectInfo> targets = site.model().permissions().projects("CREATE_ISSUES", request.user());
        long wanted = request.number("pid").orElse(issue.projectId());
        List<IssueTypeInfo> types = targets.stream().anyMatch(p -> p.id() == wanted)
                ? site.model().projects().issueTypes(wanted)
                : List.of();
        return page(request, "issue-move", "sandbox.web.move.title", issue, outcome)
                .with("projects", targets)
                .with("pid", wanted)
                .with("types", types);
    }

    private Answer move(PageRequest request) {
        IssueInfo issue = issue(request);
        long target = request.number("pid").orElseThrow(PageProblem::noProject);
        Outcome<IssueInfo> outcome =
                site.model().issues().move(request.user(), issue.id(), target, request.param("issuetype"));
        return outcome.ok() ? done(request, "/browse/" + outcome.value().key()) : moveForm(request, issue, outcome);
    }

    private Answer.Page page(
            PageRequest request, String template, String titleKey, IssueInfo issue, Outcome<?> outcome) {
        return Answer.Page.of(
                        Answer.Frame.GENERAL,
                        template,
                        site.model().i18n().text(request.locale(), titleKey, issue.key()))
                .with("issue", issue)
                .with(
                        "messages",
                        List.of(problems(outcome)).stream()
                                .filter(m -> !m.isBlank())
                                .toList())
                .with("hasErrors", !outcome.ok())
                .status(outcome.ok() ? 200 : 400);
    }

    private static Answer done(PageRequest request, String path) {
        return request.inDialog() ? new Answer.Json(200, Map.of("redirect", path)) : new Answer.Redirect(path);
    }

    private void require(PageRequest request, IssueInfo issue, String permission) {
        if (!site.model().permissions().has(permission, issue.projectId(), request.user())) {
            throw PageProblem.forbidden();
        }
    }

    private IssueInfo issue(PageRequest request) {
        return site.model()
                .issues()
                .visible(request.user(), request.param("id"))
                .orElseThrow(PageProblem::noIssue);
    }
}
