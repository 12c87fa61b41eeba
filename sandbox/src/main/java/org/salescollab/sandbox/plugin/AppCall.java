package org.salescollab.sandbox.plugin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.salescollab.sandbox.db.SqlWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets an app answer a request: reading methods may not write, and a broken rule is told to whoever called. */
final class AppCall {
    /** Methods that go without XSRF check, so nothing may change by them. */
    static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static final Logger LOG = LoggerFactory.getLogger(AppCall.class);
    private static final String MARK = "Jira rule:";

    private AppCall() {}

    /** What the app does. */
    interface Work {
        void run() throws ServletException, IOException;
    }

    /** Runs it; what it answers is the rule that broke, empty when all went well. Other failures are thrown on. */
    static Optional<String> run(HttpServletRequest request, Work work) throws ServletException, IOException {
        String name = request.getMethod() + " " + request.getRequestURI();
        try {
            if (READING.contains(request.getMethod())) {
                SqlWatch.readOnly(name, () -> {
                    work.run();
                    return null;
                });
            } else {
                work.run();
            }
            return Optional.empty();
        } catch (ServletException | IOException | RuntimeException e) {
            String rule = brokenRule(e);
            if (rule == null) {
                throw e;
            }
            LOG.error("{} broke a rule: {}", name.replaceAll("[\\r\\n]", "_"), rule);
            return Optional.of(rule);
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static String brokenRule(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && cause.getMessage().contains(MARK)) {
                return cause.getMessage();
            }
        }
        return null;
    }
}
