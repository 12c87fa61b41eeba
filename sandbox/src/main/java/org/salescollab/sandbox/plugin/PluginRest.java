package org.salescollab.sandbox.plugin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.jersey.servlet.ServletContainer;
import org.salescollab.sandbox.db.SqlWatch;
import org.salescollab.sandbox.model.Permissions;

/** Serves {@code /rest/<path>/<version>/...} of the apps; to be mounted at {@code /rest/*}. */
public final class PluginRest extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PluginManager plugins;
    private final transient Permissions permissions;
    private final transient WebSudo webSudo;
    private final transient Map<Module.Rest, ServletContainer> mounted = new ConcurrentHashMap<>();

    public PluginRest(PluginManager plugins, Permissions permissions, WebSudo webSudo) {
        this.plugins = plugins;
        this.permissions = permissions;
        this.webSudo = webSudo;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String[] parts = path.split("/", 4);
        Optional<Module.Rest> module = parts.length < 3 ? Optional.empty() : module(parts[1], parts[2]);
        if (module.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String mount = request.getServletPath() + "/" + parts[1] + "/" + parts[2];
        HttpServletRequest inner = new Mounted(request, mount, parts.length < 4 ? "/" : "/" + parts[3]);
        serve(container(module.get()), inner, response);
    }

    private Optional<Module.Rest> module(String path, String version) {
        mounted.keySet().retainAll(plugins.modules(Module.Rest.class));
        return plugins.modules(Module.Rest.class).stream()
                .filter(module -> module.path().equals(path))
                .filter(module -> module.version().equals(version) || version.equals("latest"))
                .findFirst();
    }

    private void serve(ServletContainer container, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            if (request.getMethod().equals("GET")) {
                SqlWatch.readOnly("GET " + request.getRequestURI(), () -> {
                    container.service(request, response);
                    return null;
                });
            } else {
                container.service(request, response);
            }
        } catch (ServletException | IOException | RuntimeException e) {
            if (!answered(e, response)) {
                throw e;
            }
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** A broken rule is told to whoever called; anything else is the server's failure. */
    private static boolean answered(Exception failure, HttpServletResponse response) throws IOException {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SqlWatch.StateChangedByGet && !response.isCommitted()) {
                response.reset();
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, cause.getMessage());
                return true;
            }
        }
        return false;
    }

    private ServletContainer container(Module.Rest module) throws ServletException {
        ServletContainer known = mounted.get(module);
        return known != null ? known : mount(module);
    }

    private synchronized ServletContainer mount(Module.Rest module) throws ServletException {
        ServletContainer known = mounted.get(module);
        if (known != null) {
            return known;
        }
        InstalledPlugin app = plugins.app(module.head().pluginKey()).orElseThrow();
        try {
            ServletContainer container =
                    new ServletContainer(RestMount.application(module, app, new RestGate(permissions, webSudo)));
            container.init(getServletConfig());
            mounted.put(module, container);
            return container;
        } catch (PluginRefused e) {
            throw new ServletException(e.getMessage(), e);
        }
    }

    /** The request as it looks below the module's address. */
    private static final class Mounted extends HttpServletRequestWrapper {
        private final String mount;
        private final String path;

        Mounted(HttpServletRequest request, String mount, String path) {
            super(request);
            this.mount = mount;
            this.path = path;
        }

        @Override
        public String getServletPath() {
            return mount;
        }

        @Override
        public String getPathInfo() {
            return path;
        }
    }
}
