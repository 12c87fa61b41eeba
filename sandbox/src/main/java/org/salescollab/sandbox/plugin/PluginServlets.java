package org.salescollab.sandbox.plugin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.salescollab.sandbox.model.CurrentUser;
import org.salescollab.sandbox.model.Permissions;

/** Serves the apps' servlets; to be mounted at {@code /plugins/servlet/*}. */
public final class PluginServlets extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Plugins plugins;
    private final transient Permissions permissions;
    private final transient Decorator decorator;
    private final transient Map<Module.Servlet, HttpServlet> ready = new ConcurrentHashMap<>();

    public PluginServlets(Plugins plugins, Permissions permissions, Decorator decorator) {
        this.plugins = plugins;
        this.permissions = permissions;
        this.decorator = decorator;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<Module.Servlet> module = plugins.modules(Module.Servlet.class).stream()
                .filter(servlet -> servlet.urlPatterns().stream().anyMatch(pattern -> matches(pattern, path)))
                .findFirst();
        if (module.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        HttpServlet servlet = servlet(module.get());
        Access access = Access.of(servlet.getClass(), servlet.getClass().getPackage());
        if (access.admits(CurrentUser.get(), permissions)) {
            serve(servlet, request, response);
        } else {
            toLogin(request, response);
        }
    }

    /** Jira asks whoever may not see a servlet to log in, also as somebody else than they are. */
    private static void toLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String violation = CurrentUser.get() == null ? "" : "permissionViolation=true&";
        response.sendRedirect(
                request.getContextPath() + "/login.jsp?" + violation + "os_destination=" + destination(request));
    }

    static boolean matches(String pattern, String path) {
        return pattern.endsWith("/*")
                ? path.equals(pattern.substring(0, pattern.length() - 2))
                        || path.startsWith(pattern.substring(0, pattern.length() - 1))
                : path.equals(pattern);
    }

    private static String destination(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String wanted =
                request.getRequestURI().substring(request.getContextPath().length()) + query;
        return URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    private HttpServlet servlet(Module.Servlet module) throws ServletException {
        ready.keySet().retainAll(plugins.modules(Module.Servlet.class));
        HttpServlet known = ready.get(module);
        if (known == null) {
            known = (HttpServlet) module.head().instance().get();
            known.init(getServletConfig());
            ready.put(module, known);
        }
        return known;
    }

    private void serve(HttpServlet servlet, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        BufferedPage buffer = new BufferedPage(response);
        Optional<String> broken = AppCall.run(request, () -> servlet.service(request, buffer));
        if (broken.isEmpty()) {
            buffer.finish(decorator, request);
        } else if (!response.isCommitted()) {
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, broken.get());
        }
    }
}
