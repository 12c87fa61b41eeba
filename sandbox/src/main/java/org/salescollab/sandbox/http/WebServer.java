package org.salescollab.sandbox.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.Callback;

/** Jetty with Jira's context path and the filters every request passes. */
public final class WebServer implements AutoCloseable {
    public static final String CONTEXT_PATH = "/jira";
    private static final long MAX_UPLOAD = 50L * 1024 * 1024;

    private final Server server = new Server();
    private final ServerConnector connector;
    private final ServletContextHandler context = new ServletContextHandler();

    public WebServer(int port, SignIn signIn, Sessions sessions, ErrorPage errorPage) {
        connector = new ServerConnector(server, new HttpConnectionFactory(configuration()));
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new Handler.Sequence(new GzipHandler(context), new ToContext()));
        context.setContextPath(CONTEXT_PATH);
        filter(new SwallowFilter());
        filter(new SecurityHeadersFilter());
        filter(new FailureFilter());
        filter(new AuthenticationFilter(signIn, sessions));
        filter(new XsrfFilter());
        context.addServlet(new ServletHolder(new StaticAssets()), "/s/*");
        context.addServlet(new ServletHolder(new ErrorAnswers(errorPage)), "/errors");
        ErrorPageErrorHandler errors = new ErrorPageErrorHandler();
        errors.addErrorPage(400, 599, "/errors");
        context.setErrorHandler(errors);
    }

    /** For parts that mount and unmount servlets while the server runs. */
    public ServletContextHandler context() {
        return context;
    }

    /** Mounts a servlet that also takes file uploads. */
    public void mount(HttpServlet servlet, String... paths) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.getRegistration().setMultipartConfig(new MultipartConfigElement("", MAX_UPLOAD, MAX_UPLOAD, 1 << 20));
        for (String path : paths) {
            context.addServlet(holder, path);
        }
    }

    public void start() throws Exception {
        server.start();
    }

    /** The port in use, also when 0 asked for any. */
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    private void filter(Filter filter) {
        FilterHolder holder = new FilterHolder(filter);
        holder.setAsyncSupported(true);
        context.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setUriCompliance(UriCompliance.DEFAULT);
        return configuration;
    }

    /** The bare address leads to the application. */
    private static final class ToContext extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            if (!"/".equals(Request.getPathInContext(request))) {
                return false;
            }
            Response.sendRedirect(request, response, callback, CONTEXT_PATH + "/");
            return true;
        }
    }
}
