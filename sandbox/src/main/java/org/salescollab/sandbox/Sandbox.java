package org.salescollab.sandbox;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.salescollab.sandbox.ao.ActiveObjectsModules;
import org.salescollab.sandbox.api.JiraViews;
import org.salescollab.sandbox.cache.Caches;
import org.salescollab.sandbox.cache.Invalidations;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.demo.Demonstration;
import org.salescollab.sandbox.http.WebServer;
import org.salescollab.sandbox.jira.DashboardStore;
import org.salescollab.sandbox.jira.JiraModel;
import org.salescollab.sandbox.jira.issue.JiraIssues;
import org.salescollab.sandbox.jira.issue.JiraSite;
import org.salescollab.sandbox.jql.JqlSearch;
import org.salescollab.sandbox.mail.Post;
import org.salescollab.sandbox.model.Issues;
import org.salescollab.sandbox.model.Model;
import org.salescollab.sandbox.model.TravelClock;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.osgi.Container;
import org.salescollab.sandbox.osgi.HostServices;
import org.salescollab.sandbox.platform.ClusterLocks;
import org.salescollab.sandbox.platform.Events;
import org.salescollab.sandbox.platform.Helpers;
import org.salescollab.sandbox.platform.LifeCycle;
import org.salescollab.sandbox.platform.Scheduler;
import org.salescollab.sandbox.platform.Texts;
import org.salescollab.sandbox.plugin.PageBuilder;
import org.salescollab.sandbox.plugin.PageResources;
import org.salescollab.sandbox.plugin.PageScope;
import org.salescollab.sandbox.plugin.PluginInfo;
import org.salescollab.sandbox.plugin.PluginManager;
import org.salescollab.sandbox.plugin.PluginRefused;
import org.salescollab.sandbox.plugin.PluginSystem;
import org.salescollab.sandbox.plugin.Templates;
import org.salescollab.sandbox.velocity.AppTemplates;
import org.salescollab.sandbox.velocity.RequestContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole sandbox: the only place that knows all its parts and how they hang together. */
public final class Sandbox implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);
    private static final List<String> TEXTS =
            List.of("i18n.sandbox-jira", "i18n.sandbox-rest", "i18n.sandbox-web", "i18n.sandbox-plugin");

    private final Options options;
    private final TravelClock clock;
    private final Database database;
    private final Container container;
    private final Texts texts = new Texts(TEXTS);
    private final Events events = new Events();
    private final PageScope page = new PageScope(() -> new PageResources(plugins()));
    private final Scheduler scheduler;
    private final ClusterLocks locks;
    private final Invalidations invalidations;
    private final Post post;
    private final JiraModel jira;
    private final JiraViews views;
    private final PluginManager plugins;
    private final WebServer web;
    private Function<String, AppTemplates> pluginTemplates;

    /** Opens everything and brings up the stored apps and the one that the options name. */
    public static Sandbox start(Options options) throws Exception {
        Files.createDirectories(options.data());
        Sandbox sandbox = new Sandbox(options);
        sandbox.bringUp();
        return sandbox;
    }

    private Sandbox(Options options) {
        this.options = options;
        clock = new TravelClock(options.clock());
        database = Database.open(options.data(), options.database());
        container = Container.start(options.data().resolve("osgi"));
        scheduler = new Scheduler(database);
        locks = new ClusterLocks(database);
        invalidations = new Invalidations(database);
        post = Post.open(options.data().resolve("mail"));
        jira = JiraModel.create(
                database, new JiraModel.Surroundings(texts, clock, events, this::plugins, this::plugins));
        views = JiraSite.views(jira);
        plugins = plugInSystem();
        web = webServer();
    }

    private PluginManager plugInSystem() {
        HostServices services = new HostServices(container);
        ActiveObjectsModules tables = new ActiveObjectsModules(database, locks);
        Helpers helpers = new Helpers(texts, this::localeOf);
        PluginSystem.Needs needs = new PluginSystem.Needs(
                database,
                container,
                services,
                tables,
                texts,
                helpers::current,
                jira.permissions(),
                () -> templateDefaults(helpers),
                new PluginManager.Around(events, scheduler, new LifeCycle(container.context())));
        PluginSystem system = new PluginSystem(needs);
        new HostSide(database, events, scheduler, locks, new Caches(invalidations), post.servers(), helpers, tables)
                .offer(services);
        services.offerPerBundle(TemplateRenderer.class, bundle -> system.templatesOf(bundle, needs));
        pluginTemplates = key -> system.templatesOf(bundleOf(key), needs);
        services.offer(PageBuilderService.class, new PageBuilder(page));
        org.salescollab.sandbox.api.HostServices.of(views).forEach((type, service) -> offer(services, type, service));
        return system.manager();
    }

    private static <T> void offer(HostServices services, Class<T> type, Object service) {
        services.offer(type, type.cast(service));
    }

    private Bundle bundleOf(String pluginKey) {
        return Arrays.stream(container.context().getBundles())
                .filter(bundle -> pluginKey.equals(bundle.getHeaders().get("Atlassian-Plugin-Key")))
                .findFirst()
                .orElseThrow();
    }

    private Locale localeOf(com.atlassian.jira.user.ApplicationUser user) {
        return jira.users().byKey(user.getKey()).map(User::locale).orElse(Locale.ENGLISH);
    }

    private Map<String, Object> templateDefaults(Helpers helpers) {
        return Map.of(
                "i18n",
                helpers.current(),
                "baseurl",
                WebServer.CONTEXT_PATH,
                "requestContext",
                new RequestContext(WebServer.CONTEXT_PATH));
    }

    private WebServer webServer() {
        Templates templates = new SandboxTemplates(key -> pluginTemplates.apply(key));
        WebSide side = new WebSide(database, model(), texts, plugins, templates, page::current, views, post.folder());
        return side.server(options.port());
    }

    private Model model() {
        Issues issues = new JiraIssues(views);
        JqlSearch search = JqlSearch.create(new JqlSearch.Needs(
                database,
                jira.users(),
                jira.permissions(),
                jira.constants(),
                jira.fields(),
                issues,
                plugins,
                texts,
                clock,
                views::user,
                new Helpers(texts, this::localeOf)::current));
        return new Model(
                jira.users(),
                jira.permissions(),
                jira.projects(),
                jira.constants(),
                jira.fields(),
                issues,
                search,
                new DashboardStore(database),
                texts,
                clock);
    }

    private void bringUp() throws Exception {
        attachWiredTests();
        plugins.startStored();
        if (options.app() != null) {
            installOption(options.app());
        }
        scheduler.start();
        web.start();
        if (options.demo()) {
            demonstration().load(address());
        }
    }

    private Demonstration demonstration() {
        return new Demonstration(new Demonstration.Site(
                database, locks, jira.users(), jira.projects(), new DashboardStore(database), plugins, clock));
    }

    /** A fragment is attached when its host resolves, so it has to be there before the app. */
    private void attachWiredTests() throws Exception {
        String fragment = System.getProperty(WiredMain.FRAGMENT);
        if (fragment != null) {
            container.install("wired-tests", Files.readAllBytes(Path.of(fragment)));
        }
    }

    /** Like an upload, but a jar that is refused leaves the sandbox running so that the reason can be read. */
    private void installOption(Path jar) throws IOException {
        try {
            PluginInfo info = plugins.installIfNew(jar.getFileName().toString(), Files.readAllBytes(jar));
            LOG.info("App {} {} is enabled", info.key(), info.version());
        } catch (PluginRefused e) {
            LOG.error("{}: {}", jar, e.getMessage(), e);
        }
    }

    public PluginManager plugins() {
        return plugins;
    }

    public String address() {
        return "http://localhost:" + web.port() + WebServer.CONTEXT_PATH;
    }

    @Override
    public void close() {
        try {
            web.close();
        } catch (Exception e) {
            LOG.warn("Jetty did not stop cleanly", e);
        }
        scheduler.close();
        plugins.stopAll();
        post.close();
        container.close();
        locks.close();
        invalidations.close();
        database.close();
    }
}
