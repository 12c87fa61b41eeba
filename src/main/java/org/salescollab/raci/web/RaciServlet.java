package org.salescollab.raci.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.salescollab.platform.web.PageModel;
import org.salescollab.platform.web.PageRenderer;
import org.salescollab.platform.web.PageServlet;
import org.salescollab.raci.Letter;
import org.salescollab.raci.MatrixBook;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.NotFound;
import org.salescollab.team.IssueStages;

/** The page of a sales project's responsibility matrix. */
public final class RaciServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient MatrixBook book;
    private final transient RaciViews views;
    private final transient IssueStages issues;

    public RaciServlet(PageRenderer renderer, MatrixBook book, RaciViews views, IssueStages issues) {
        super(renderer);
        this.book = book;
        this.views = views;
        this.issues = issues;
    }

    @Override
    protected PageModel page(Actor actor, HttpServletRequest request) {
        String key = Objects.requireNonNullElse(request.getParameter("issue"), "")
                .strip()
                .toUpperCase(Locale.ROOT);
        IssueId issue = issues.find(key).orElseThrow(() -> new NotFound("sales.error.issue.not-found"));
        return new PageModel(
                PageModel.Frame.GENERAL,
                "sales.raci.title",
                "templates/raci/matrix.vm",
                Map.of(
                        "view",
                        views.of(actor, book.board(actor, issue)),
                        "issueKey",
                        key,
                        "letters",
                        Arrays.stream(Letter.values()).map(Letter::code).toList()),
                List.of("org.salescollab.jira:sales-raci"));
    }
}
