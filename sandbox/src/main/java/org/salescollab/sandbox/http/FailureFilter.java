package org.salescollab.sandbox.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what nobody caught into a short answer with an id; the stack trace goes to the log only. */
final class FailureFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FailureFilter.class);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestId.assign(request, response);
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException | LinkageError e) {
            LOG.error(
                    "{} {} failed, id {}",
                    request.getMethod(),
                    printable(request.getRequestURI()),
                    RequestId.of(request),
                    e);
            if (!response.isCommitted()) {
                response.resetBuffer();
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    private static String printable(String uri) {
        return uri.replaceAll("[\\r\\n]", "_");
    }
}
