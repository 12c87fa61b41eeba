package org.salescollab.sandbox.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import org.salescollab.sandbox.http.RequestId;
import org.salescollab.sandbox.http.WebSudo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a request to its page handler and writes the answer. */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    private final transient Site site;
    private final transient Routes routes;
    private final transient Pages pages;
    private final transient ObjectMapper json = new ObjectMapper();

    PageServlet(Site site, Routes routes, Pages pages) {
        this.site = site;
        this.routes = routes;
        this.pages = pages;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<Routes.Match> match = routes.find(request.getMethod(), path);
        PageRequest page =
                new PageRequest(request, response, match.map(Routes.Match::path).orElse(Map.of()));
        if (match.isEmpty()) {
            problem(
                    page,
                    routes.knows(path) ? new PageProblem(405, "sandbox.web.error.method") : PageProblem.notFound());
        } else if (mayPass(page, match.get().route().access())) {
            handle(page, match.get().route().handler());
        }
    }

    private boolean mayPass(PageRequest page, Routes.Access access) throws IOException {
        if (access == Routes.Access.ANYONE) {
            return true;
        }
        if (page.user() == null) {
            toLogin(page);
            return false;
        }
        if (access == Routes.Access.ADMIN) {
            if (!site.model().permissions().isAdmin(page.user())) {
                problem(page, PageProblem.forbidden());
                return false;
            }
            if (!WebSudo.satisfied(page.http())) {
                askPassword(page);
                return false;
            }
            site.sessions().grantWebSudo(page.http());
        }
        return true;
    }

    private static void askPassword(PageRequest page) throws IOException {
        if ("GET".equals(page.http().getMethod())) {
            WebSudo.askPassword(page.http(), page.response());
        } else {
            WebSudo.refuseRest(page.response());
        }
    }

    private static void toLogin(PageRequest page) throws IOException {
        if (!"GET".equals(page.http().getMethod())) {
            page.response().sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String query = page.http().getQueryString();
        String wanted = page.http()
                .getRequestURI()
                .substring(page.http().getContextPath().length());
        page.response()
                .sendRedirect(page.http().getContextPath() + "/login.jsp?os_destination="
                        + Links.encode(query == null ? wanted : wanted + "?" + query));
    }

    private void handle(PageRequest page, Routes.Handler handler) throws IOException {
        try {
            write(page, handler.handle(page));
        } catch (PageProblem e) {
            problem(page, e);
        } catch (Exception e) {
            LOG.error("{} failed, id {}", page.http().getServletPath(), RequestId.of(page.http()), e);
            problem(page, new PageProblem(500, "sandbox.web.error.failed", RequestId.of(page.http())));
        }
    }

    private void write(PageRequest page, Answer answer) throws IOException {
        HttpServletResponse response = page.response();
        if (answer instanceof Answer.Page html) {
            StringWriter out = new StringWriter();
            pages.write(page, html, out);
            send(response, html.status(), "text/html", out.toString());
        } else if (answer instanceof Answer.Redirect redirect) {
            response.sendRedirect(page.http().getContextPath() + redirect.path());
        } else if (answer instanceof Answer.Json value) {
            send(response, value.status(), "application/json", json.writeValueAsString(value.value()));
        } else if (answer instanceof Answer.Content content) {
            response.setHeader("Cache-Control", "private, max-age=3600");
            send(response, 200, content.type(), content.text());
        } else if (answer instanceof Answer.Download file) {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, no-store");
            send(response, 200, file.type(), file.text());
        }
    }

    private static void send(HttpServletResponse response, int status, String type, String text) throws IOException {
        response.setStatus(status);
        response.setContentType(type + ";charset=UTF-8");
        response.getWriter().write(text);
    }

    private void problem(PageRequest page, PageProblem problem) throws IOException {
        Texts t = new Texts(site.model().i18n(), page.locale());
        String message = t.of(problem.getMessage(), problem.args());
        if (page.http().getRequestURI().startsWith(page.http().getContextPath() + "/rest/")) {
            write(
                    page,
                    new Answer.Json(
                            problem.status(), Map.of("errorMessages", java.util.List.of(message), "errors", Map.of())));
        } else {
            write(page, errorPage(page, t, problem.status(), message));
        }
    }

    private static Answer.Page errorPage(PageRequest page, Texts t, int status, String message) {
        return Answer.Page.of(Answer.Frame.GENERAL, "error", t.get("sandbox.web.error.title"))
                .with("message", message)
                .with("status", status)
                .with("anonymous", page.user() == null)
                .with("destination", Links.encode(wanted(page.http())))
                .status(status);
    }

    /** The path that the browser asked for, also when the error page answers in its stead. */
    private static String wanted(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed == null ? request.getRequestURI() : failed.toString();
        return uri.substring(request.getContextPath().length());
    }

    /** The page for errors that happen outside the pages, such as in an app's servlet; a broken rule of Jira's is told. */
    public void writeError(HttpServletRequest request, HttpServletResponse response, int status, String message)
            throws IOException {
        PageRequest page = new PageRequest(request, response, Map.of());
        Texts t = new Texts(site.model().i18n(), page.locale());
        String key = switch (status) {
            case 401 -> "sandbox.web.error.login";
            case 403 -> "sandbox.web.error.forbidden";
            case 404 -> "sandbox.web.error.notfound";
            case 405 -> "sandbox.web.error.method";
            default -> "sandbox.web.error.failed";
        };
        boolean own = message != null && message.contains("Jira rule:");
        write(page, errorPage(page, t, status, own ? message : t.of(key, RequestId.of(request))));
    }
}
