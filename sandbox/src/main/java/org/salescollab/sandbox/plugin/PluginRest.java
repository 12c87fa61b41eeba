package org.salescollab.sandbox.plugin;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.jersey.servlet.ServletContainer;
import org.salescollab.sandbox.model.Permissions;

/** Serves {@code /rest/<path>/<version>/...} of the apps; to be mounted at {@code /rest/*}. */
public final class PluginRest extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

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

    private static void serve(ServletContainer container, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        BufferedAnswer buffer = new BufferedAnswer(response);
        Optional<String> broken = AppCall.run(request, () -> container.service(request, buffer));
        if (broken.isEmpty()) {
            buffer.send();
        } else if (!response.isCommitted()) {
            response.setContentLengthLong(-1);
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            response.setContentType("application/json;charset=UTF-8");
            JSON.writeValue(
                    response.getOutputStream(), Map.of("errorMessages", List.of(broken.get()), "errors", Map.of()));
        }
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
