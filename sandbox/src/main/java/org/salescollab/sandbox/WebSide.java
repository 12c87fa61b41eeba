package org.salescollab.sandbox;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import java.time.Clock;
import java.util.function.Supplier;
import org.salescollab.sandbox.api.HostServices;
import org.salescollab.sandbox.api.JiraViews;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.http.SessionStore;
import org.salescollab.sandbox.http.Sessions;
import org.salescollab.sandbox.http.SignIn;
import org.salescollab.sandbox.http.WebServer;
import org.salescollab.sandbox.http.WebSudo;
import org.salescollab.sandbox.mail.MailFolder;
import org.salescollab.sandbox.model.Model;
import org.salescollab.sandbox.platform.Texts;
import org.salescollab.sandbox.plugin.PluginManager;
import org.salescollab.sandbox.plugin.PluginRest;
import org.salescollab.sandbox.plugin.PluginServlets;
import org.salescollab.sandbox.plugin.ResourceServlet;
import org.salescollab.sandbox.plugin.Templates;
import org.salescollab.sandbox.plugin.WebResourceRest;
import org.salescollab.sandbox.plugin.WebResources;
import org.salescollab.sandbox.rest.RestApi;
import org.salescollab.sandbox.rest.RestNeeds;
import org.salescollab.sandbox.web.Preferences;
import org.salescollab.sandbox.web.Site;
import org.salescollab.sandbox.web.WebInterface;

/** Puts the HTTP server and the pages together. */
record WebSide(
        Database database,
        Model model,
        Texts texts,
        PluginManager plugins,
        Templates templates,
        Supplier<WebResources> webResources,
        JiraViews views,
        MailFolder mails) {

    WebServer server(int port) {
        Sessions sessions = new Sessions(new SessionStore(database.dataSource(), Clock.systemUTC()));
        SignIn signIn = new SignIn(model.users());
        WebInterface pages = new WebInterface(new Site(
                model,
                plugins,
                templates,
                webResources,
                new PlainObjects(views),
                new ModelWorkflows(views.model()),
                signIn,
                sessions,
                new Preferences(database.dataSource()),
                mails));
        WebServer server = new WebServer(port, signIn, sessions, pages.servlet()::writeError);
        server.mount(pages.servlet(), WebInterface.PATHS);
        RestNeeds rest = new RestNeeds(
                model, database, service(CustomFieldManager.class), service(IssueManager.class), signIn, sessions);
        RestApi.servlets(rest).forEach((path, servlet) -> server.mount(servlet, path));
        server.mount(new ResourceServlet(plugins, texts), "/download/resources/*");
        server.mount(new WebResourceRest(plugins), "/rest/webResources/*");
        server.mount(new PluginRest(plugins, model.permissions(), request -> !WebSudo.satisfied(request)), "/rest/*");
        server.mount(new PluginServlets(plugins, model.permissions(), pages), "/plugins/servlet/*");
        return server;
    }

    /** A service as apps get it, for the parts of the REST API that stand on Jira's own objects. */
    private <T> T service(Class<T> type) {
        return type.cast(HostServices.of(views).get(type));
    }
}
