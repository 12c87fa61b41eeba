package org.salescollab.sandbox.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.http.Identity;
import org.salescollab.sandbox.plugin.PluginInfo;
import org.salescollab.sandbox.plugin.PluginRefused;
import org.salescollab.sandbox.web.Routes.Access;

/** Manage apps: upload a jar, enable, disable, uninstall, and see what is inside. */
final class AppsPages {
    private static final String PATH = "/plugins/servlet/upm";

    private final Site site;

    AppsPages(Site site) {
        this.site = site;
    }

    void addTo(Routes routes) {
        routes.get(PATH, Access.ADMIN, r -> list(r, ""))
                .get(PATH + "/manage", Access.ADMIN, r -> list(r, ""))
                .post(PATH + "/upload", Access.ADMIN, this::upload)
                .post(PATH + "/enable", Access.ADMIN, this::enable)
                .post(PATH + "/disable", Access.ADMIN, this::disable)
                .post(PATH + "/uninstall", Access.ADMIN, this::uninstall);
    }

    /** An app in the list; the configure address leads to the app's own page. */
    public record Row(PluginInfo app, String configureUrl) {}

    private Answer.Page list(PageRequest request, String problem) {
        List<Row> rows = site.plugins().all().stream()
                .sorted(Comparator.comparing(PluginInfo::name, String.CASE_INSENSITIVE_ORDER))
                .map(app -> new Row(app, configureUrl(request, app)))
                .toList();
        return Answer.Page.of(
                        Answer.Frame.ADMIN,
                        "apps",
                        site.model().i18n().text(request.locale(), "sandbox.web.admin.manageapps"))
                .with("websudoOpen", Identity.of(request.http()).proof() == Identity.Proof.SESSION)
                .with("rows", rows)
                .with("problem", problem)
                .with("done", request.param("done"))
                .with("doneName", request.param("app"))
                .requires("upm");
    }

    private static String configureUrl(PageRequest request, PluginInfo app) {
        String path = app.params().getOrDefault("configure.url", "");
        return app.enabled() && path.startsWith("/") ? request.http().getContextPath() + path : "";
    }

    private Answer upload(PageRequest request) throws IOException, ServletException {
        Part part = request.http().getPart("plugin");
        if (part == null || part.getSize() == 0) {
            return refused(request, site.model().i18n().text(request.locale(), "sandbox.web.apps.upload.nothing"));
        }
        try (InputStream in = part.getInputStream()) {
            PluginInfo app = site.plugins().install(fileName(part), in.readAllBytes());
            return done(request, "installed", app.name());
        } catch (PluginRefused e) {
            return refused(request, e.getMessage());
        }
    }

    /** Browsers may send a path; only the last part names the file. */
    private static String fileName(Part part) {
        String name = part.getSubmittedFileName() == null ? "app.jar" : part.getSubmittedFileName();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[^A-Za-z0-9._-]", "_");
    }

    private Answer enable(PageRequest request) {
        try {
            return done(
                    request,
                    "enabled",
                    site.plugins().enable(app(request).key()).name());
        } catch (PluginRefused e) {
            return refused(request, e.getMessage());
        }
    }

    private Answer disable(PageRequest request) {
        return done(
                request, "disabled", site.plugins().disable(app(request).key()).name());
    }

    private Answer uninstall(PageRequest request) {
        PluginInfo app = app(request);
        site.plugins().uninstall(app.key());
        return done(request, "uninstalled", app.name());
    }

    private PluginInfo app(PageRequest request) {
        return site.plugins().byKey(request.param("key")).orElseThrow(PageProblem::notFound);
    }

    private static Answer done(PageRequest request, String what, String appName) {
        String path = PATH + "?done=" + what + "&app=" + Links.encode(appName);
        return request.inDialog() ? new Answer.Json(200, Map.of("redirect", path)) : new Answer.Redirect(path);
    }

    private Answer refused(PageRequest request, String problem) {
        return request.inDialog()
                ? new Answer.Json(400, Map.of("problem", problem))
                : list(request, problem).status(400);
    }
}
