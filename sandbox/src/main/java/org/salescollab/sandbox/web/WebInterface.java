package org.salescollab.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.salescollab.sandbox.http.Identity;
import org.salescollab.sandbox.plugin.Decorator;

/** All pages together: the servlet that serves them and the frames for apps' pages. */
public final class WebInterface implements Decorator {
    /** The addresses the page servlet must be mounted at; longer ones win over the apps' servlets. */
    public static final String[] PATHS = {
        "/", "/plugins/servlet/upm/*", "/plugins/servlet/project-config/*", "/rest/dashboards/*"
    };

    private final Pages pages;
    private final PageServlet servlet;

    public WebInterface(Site site) {
        pages = new Pages(site);
        servlet = new PageServlet(site, routes(site), pages);
    }

    public PageServlet servlet() {
        return servlet;
    }

    private static Routes routes(Site site) {
        Routes routes = new Routes();
        DashboardPages dashboards = new DashboardPages(site);
        new LoginPages(site).addTo(routes);
        new AvatarPages(site).addTo(routes);
        dashboards.addTo(routes);
        new GadgetRest(site, dashboards).addTo(routes);
        new ProjectPages(site).addTo(routes);
        new ProjectAdminPages(site).addTo(routes);
        new IssuePage(site).addTo(routes);
        new IssueForms(site).addTo(routes);
        new IssueActions(site).addTo(routes);
        new NavigatorPages(site).addTo(routes);
        new CsvExport(site).addTo(routes);
        new BulkEditPages(site).addTo(routes);
        new ProfilePages(site).addTo(routes);
        new AdminPages(site).addTo(routes);
        new AppsPages(site).addTo(routes);
        new MailPages(site).addTo(routes);
        return routes;
    }

    @Override
    public void write(String name, Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PageRequest asked = new PageRequest(request, response, Map.of());
        Map<String, Object> context = pages.context(asked);
        context.put("websudoOpen", Identity.of(request).webSudo());
        StringWriter out = new StringWriter();
        pages.frame(asked, frame(name), page.title(), page.head(), page.body(), context, out);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(out.toString());
    }

    private static Answer.Frame frame(String decorator) {
        return switch (decorator) {
            case "atl.admin", "admin" -> Answer.Frame.ADMIN;
            default -> Answer.Frame.GENERAL;
        };
    }
}
