package org.salescollab.sandbox.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.CommentInfo;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.LinkInfo;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.TransitionInfo;
import org.salescollab.sandbox.web.Routes.Access;

/** Jira's issue view: header with operations, details, panels of apps on both sides, activity. */
final class IssuePage {
    private static final int TRANSITION_BUTTONS = 3;

    private final Site site;
    private final FieldValues values;

    IssuePage(Site site) {
        this.site = site;
        this.values = new FieldValues(site);
    }

    void addTo(Routes routes) {
        routes.get("/browse/{key}", Access.ANYONE, this::browse);
    }

    /** A comment with its author, ready to show. */
    public record Comment(long id, People.Person author, String body, java.time.Instant created, boolean deletable) {}

    /** A linked issue. */
    public record Link(String label, String key, String summary, Lozenge status) {}

    /** What the toolbar offers. */
    public record Operations(
            boolean edit,
            boolean comment,
            boolean assign,
            boolean move,
            boolean delete,
            List<TransitionInfo> transitions,
            List<TransitionInfo> moreTransitions,
            List<Fragments.Item> appItems) {}

    private Answer browse(PageRequest request) {
        if (!request.path("key").contains("-")) {
            return new Answer.Redirect("/projects/" + Links.encode(request.path("key")));
        }
        IssueInfo issue = site.model()
                .issues()
                .visible(request.user(), request.path("key"))
                .orElseThrow(PageProblem::noIssue);
        if (!issue.key().equals(request.path("key"))) {
            return new Answer.Redirect("/browse/" + issue.key());
        }
        return page(request, issue);
    }

    private Answer page(PageRequest request, IssueInfo issue) {
        ProjectInfo project = ProjectPages.of(site, issue);
        Map<String, Object> context = site.fragments().context(request.http(), project, issue);
        context.put("action", new FormAction(Map.of()));
        List<FieldInfo> fields = site.model().fields().onScreen(issue.projectId(), issue.typeId(), "view");
        return Answer.Page.of(Answer.Frame.GENERAL, "issue", "[" + issue.key() + "] " + issue.summary())
                .with("issue", issue)
                .with("project", project)
                .with("row", new IssueRows(site).of(List.of(issue.id())).get(0))
                .with("resolution", resolution(issue))
                .with("fields", values.shown(issue, fields, request.locale()))
                .with("left", split(site.fragments().panels("atl.jira.view.issue.left.context", context)))
                .with("right", split(site.fragments().panels("atl.jira.view.issue.right.context", context)))
                .with("operations", operations(request, issue, context))
                .with("links", links(request, issue))
                .with("subtaskOf", parent(request, issue))
                .with("comments", comments(request, issue))
                .with("tab", "history".equals(request.param("tab")) ? "history" : "comments")
                .with("history", new HistoryRows(site).of(issue.id()))
                .requires("jira.view.issue");
    }

    /** Panels of apps before and after Jira's first own panel, which has weight 100. */
    public record Sides(List<Fragments.Panel> before, List<Fragments.Panel> after) {}

    private static Sides split(List<Fragments.Panel> panels) {
        return new Sides(
                panels.stream().filter(p -> p.weight() < 100).toList(),
                panels.stream().filter(p -> p.weight() >= 100).toList());
    }

    private String resolution(IssueInfo issue) {
        return site.model().constants().resolutions().stream()
                .filter(r -> r.id().equals(issue.resolutionId()))
                .map(r -> r.name())
                .findFirst()
                .orElse(site.model().i18n().text(site.model().i18n().currentLocale(), "sandbox.web.unresolved"));
    }

    private Operations operations(PageRequest request, IssueInfo issue, Map<String, Object> context) {
        List<TransitionInfo> all = site.model().issues().transitions(request.user(), issue.id());
        List<Fragments.Item> items = new ArrayList<>();
        for (String section : List.of("operations-top-level", "operations-work", "operations-operations")) {
            items.addAll(site.fragments().items(section, context));
        }
        return new Operations(
                may(request, "EDIT_ISSUES", issue),
                may(request, "ADD_COMMENTS", issue),
                may(request, "ASSIGN_ISSUES", issue),
                may(request, "MOVE_ISSUES", issue),
                may(request, "DELETE_ISSUES", issue),
                all.stream().limit(TRANSITION_BUTTONS).toList(),
                all.stream().skip(TRANSITION_BUTTONS).toList(),
                items);
    }

    private boolean may(PageRequest request, String permission, IssueInfo issue) {
        return site.model().permissions().has(permission, issue.projectId(), request.user());
    }

    private List<Link> links(PageRequest request, IssueInfo issue) {
        return site.model().issues().links(issue.id()).stream()
                .sorted(Comparator.comparing(LinkInfo::label))
                .flatMap(link ->
                        site.model().issues().visible(request.user(), String.valueOf(link.otherIssueId())).stream()
                                .map(other -> link(link.label(), other)))
                .toList();
    }

    private Link parent(PageRequest request, IssueInfo issue) {
        return issue.parentId() == null
                ? null
                : site.model()
                        .issues()
                        .visible(request.user(), issue.parentId().toString())
                        .map(parent -> link("", parent))
                        .orElse(null);
    }

    private Link link(String label, IssueInfo other) {
        return new Link(
                label, other.key(), other.summary(), Lozenge.of(site.model().constants(), other.statusId()));
    }

    private List<Comment> comments(PageRequest request, IssueInfo issue) {
        boolean all = may(request, "DELETE_ALL_COMMENTS", issue);
        boolean own = may(request, "DELETE_OWN_COMMENTS", issue);
        return site.model().issues().comments(issue.id()).stream()
                .map(c -> new Comment(
                        c.id(),
                        People.person(site, c.authorKey()),
                        c.body(),
                        c.created(),
                        all || own && isOwn(request, c)))
                .toList();
    }

    private static boolean isOwn(PageRequest request, CommentInfo comment) {
        return request.user() != null && request.user().key().equals(comment.authorKey());
    }
}
