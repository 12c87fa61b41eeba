package org.salescollab.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salescollab.sandbox.http.SessionStore;
import org.salescollab.sandbox.http.Sessions;
import org.salescollab.sandbox.http.SignIn;
import org.salescollab.sandbox.http.WebServer;
import org.salescollab.sandbox.jira.DashboardStore;
import org.salescollab.sandbox.jira.TestSite;
import org.salescollab.sandbox.mail.MailFolder;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.Model;
import org.salescollab.sandbox.model.Outcome;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.Search;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.platform.Texts;
import org.salescollab.sandbox.plugin.Module;
import org.salescollab.sandbox.plugin.PluginInfo;
import org.salescollab.sandbox.plugin.PluginRefused;
import org.salescollab.sandbox.plugin.Plugins;
import org.salescollab.sandbox.plugin.Templates;
import org.salescollab.sandbox.plugin.WebResources;
import org.salescollab.sandbox.velocity.OwnTemplates;

/** The web interface on a real server over a fresh database, without apps and with one issue. */
final class WebSite implements AutoCloseable {
    final TestSite jira = new TestSite();
    final ProjectInfo project = jira.project("SALES");
    final WebServer server;
    final MailFolder mails = new MailFolder(Files.createTempDirectory("mails"));

    WebSite(int port) throws Exception {
        Sessions sessions = new Sessions(new SessionStore(jira.db.dataSource(), Clock.systemUTC()));
        SignIn signIn = new SignIn(jira.model.users());
        WebInterface web = new WebInterface(new Site(
                model(),
                new NoApps(),
                new Own(),
                NoResources::new,
                new NoObjects(),
                List::of,
                signIn,
                sessions,
                new Preferences(jira.db.dataSource()),
                mails));
        server = new WebServer(port, signIn, sessions, web.servlet()::writeError);
        server.mount(web.servlet(), WebInterface.PATHS);
        server.start();
    }

    /** For a look at the pages in a browser: the port is the argument. */
    public static void main(String[] args) throws Exception {
        new WebSite(Integer.parseInt(args[0]));
    }

    private Model model() {
        Search search = (actor, jql, start, max) -> jql.contains("nonsense")
                ? Outcome.refused(400, "Field 'nonsense' does not exist.")
                : Outcome.of(new Search.Page(actor == null ? List.of() : List.of(1L), 0, actor == null ? 0 : 1));
        return new Model(
                jira.model.users(),
                jira.model.permissions(),
                jira.model.projects(),
                jira.model.constants(),
                jira.model.fields(),
                new OneIssue(project.id(), jira.admin().key(), TestSite.NOW),
                search,
                new DashboardStore(jira.db),
                new Texts(List.of("i18n/sandbox-web", "i18n/sandbox-jira")),
                () -> TestSite.NOW);
    }

    @Override
    public void close() throws Exception {
        server.close();
        jira.close();
    }

    private static final class Own implements Templates {
        private final OwnTemplates templates = new OwnTemplates();

        @Override
        public void renderOfPlugin(String pluginKey, String location, Map<String, Object> context, Writer out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void renderOwn(String location, Map<String, Object> context, Writer out) throws IOException {
            templates.render(location, context, out);
        }
    }

    private static final class NoResources implements WebResources {
        @Override
        public void requireResource(String completeKey) {
            // Without apps there is nothing to require.
        }

        @Override
        public void requireContext(String context) {
            // Without apps there is nothing to require.
        }

        @Override
        public String tags() {
            return "";
        }
    }

    private static final class NoObjects implements JiraObjects {
        @Override
        public Object user(User user) {
            return null;
        }

        @Override
        public Object project(ProjectInfo project) {
            return null;
        }

        @Override
        public Object issue(IssueInfo issue) {
            return null;
        }

        @Override
        public Map<String, Object> fieldContext(
                FieldInfo field, IssueInfo issue, long projectId, String typeId, List<String> sent) {
            return Map.of();
        }

        @Override
        public Map<String, Object> fieldView(FieldInfo field, IssueInfo issue) {
            return Map.of();
        }

        @Override
        public Map<String, Object> sentView(FieldInfo field, IssueInfo issue, List<String> sent) {
            return Map.of();
        }

        @Override
        public Map<String, List<String>> exported(FieldInfo field, IssueInfo issue, String heading) {
            return Map.of();
        }

        @Override
        public Object helper(HttpServletRequest request, ProjectInfo project, IssueInfo issue) {
            return null;
        }
    }

    /** Keeps uploaded jars as names only; one called bad.jar is refused. */
    private static final class NoApps implements Plugins {
        private final List<PluginInfo> apps = new ArrayList<>();

        @Override
        public List<PluginInfo> all() {
            return List.copyOf(apps);
        }

        @Override
        public Optional<PluginInfo> byKey(String key) {
            return apps.stream().filter(a -> a.key().equals(key)).findFirst();
        }

        @Override
        public PluginInfo install(String fileName, byte[] jar) throws PluginRefused {
            if (fileName.equals("bad.jar")) {
                throw new PluginRefused("Jira rule: every import must be exported by the platform");
            }
            PluginInfo app = new PluginInfo(
                    "org.example.app",
                    "Example",
                    "1.0",
                    "Vendor",
                    "An example.",
                    true,
                    "ab12".repeat(16),
                    fileName,
                    Map.of(),
                    List.of("panel", "rest"),
                    null);
            apps.add(app);
            return app;
        }

        @Override
        public PluginInfo enable(String key) {
            return byKey(key).orElseThrow();
        }

        @Override
        public PluginInfo disable(String key) {
            return byKey(key).orElseThrow();
        }

        @Override
        public void uninstall(String key) {
            apps.removeIf(a -> a.key().equals(key));
        }

        @Override
        public <T extends Module> List<T> modules(Class<T> kind) {
            return List.of();
        }

        @Override
        public Optional<Object> create(String className) {
            return Optional.empty();
        }

        @Override
        public <T extends Module> Optional<T> module(Class<T> kind, String completeKey) {
            return Optional.empty();
        }
    }
}
