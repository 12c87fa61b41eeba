package org.salescollab.sandbox.web;

import java.util.List;
import java.util.Optional;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.Outcome;
import org.salescollab.sandbox.model.Search;
import org.salescollab.sandbox.web.Routes.Access;

/** The issue navigator: a JQL box, its errors and a paged table; and the header's quick search. */
final class NavigatorPages {
    private static final int PAGE = 50;

    private final Site site;
    private final IssueRows rows;

    NavigatorPages(Site site) {
        this.site = site;
        this.rows = new IssueRows(site);
    }

    void addTo(Routes routes) {
        routes.get("/issues/", Access.ANYONE, this::navigator)
                .get("/issues", Access.ANYONE, this::navigator)
                .get("/secure/IssueNavigator.jspa", Access.ANYONE, this::navigator)
                .get("/secure/QuickSearch.jspa", Access.ANYONE, this::quickSearch);
    }

    /** A link to another page of the results. */
    public record PageLink(int number, String url, boolean current) {}

    private Answer navigator(PageRequest request) {
        String jql = request.has("jql") ? request.param("jql") : request.param("jqlQuery");
        int start = request.number("startIndex")
                .map(n -> (int) Math.min(n, 1_000_000))
                .orElse(0);
        Outcome<Search.Page> found = site.model().search().search(request.user(), jql, start / PAGE * PAGE, PAGE);
        Answer.Page page = Answer.Page.of(
                        Answer.Frame.GENERAL,
                        "navigator",
                        site.model().i18n().text(request.locale(), "sandbox.web.issues.search"))
                .with("jql", jql)
                .requires("jira.navigator");
        if (!found.ok()) {
            return page.with("problems", problems(found)).with("rows", List.of());
        }
        List<IssueRows.Row> shown = rows.of(found.value().issueIds());
        return page.with("rows", shown)
                .with("total", found.value().total())
                .with("from", shown.isEmpty() ? 0 : found.value().start() + 1)
                .with("to", found.value().start() + shown.size())
                .with("query", Links.encode(jql))
                .with("bulk", site.model().permissions().isLicensed(request.user()))
                .with("pages", pageLinks(jql, found.value()));
    }

    private static List<String> problems(Outcome<?> outcome) {
        return java.util.stream.Stream.concat(outcome.messages().stream(), outcome.fieldErrors().values().stream())
                .toList();
    }

    private static List<PageLink> pageLinks(String jql, Search.Page page) {
        int last = (page.total() + PAGE - 1) / PAGE;
        if (last < 2) {
            return List.of();
        }
        int current = page.start() / PAGE;
        return java.util.stream.IntStream.range(Math.max(0, current - 4), Math.min(last, current + 5))
                .mapToObj(n -> new PageLink(
                        n + 1, "/issues/?jql=" + Links.encode(jql) + "&startIndex=" + n * PAGE, n == current))
                .toList();
    }

    private Answer quickSearch(PageRequest request) {
        String text = request.param("searchString");
        Optional<IssueInfo> issue = text.matches("[A-Za-z][A-Za-z0-9_]*-\\d+")
                ? site.model().issues().visible(request.user(), text.toUpperCase(java.util.Locale.ROOT))
                : Optional.empty();
        if (issue.isPresent()) {
            return new Answer.Redirect("/browse/" + issue.get().key());
        }
        String jql =
                text.isEmpty() ? "" : "text ~ \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return new Answer.Redirect("/issues/?jql=" + Links.encode(jql));
    }
}
