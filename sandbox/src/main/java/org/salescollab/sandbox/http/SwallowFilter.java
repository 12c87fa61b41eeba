package org.salescollab.sandbox.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Reads what a refused request still sends, so the client gets the answer. Jira's Tomcat does the same up to
 * {@code maxSwallowSize}, 2 MB; Jetty would close the connection, and a client that still writes, or takes the
 * connection for its next request, would see a broken pipe in place of the 4xx.
 */
final class SwallowFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final long MAX_SWALLOW = 2L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            // A client that waits for "100 Continue" has sent nothing yet, and asynchronous work still reads.
            if (request.getHeader("Expect") == null && !request.isAsyncStarted()) {
                swallow(request, response);
            }
        }
    }

    private static void swallow(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContentLengthLong() > MAX_SWALLOW) {
            response.setHeader("Connection", "close");
            return;
        }
        if (request.getContentLengthLong() != 0) {
            skipRest(request);
        }
    }

    private static void skipRest(HttpServletRequest request) throws IOException {
        try {
            request.getInputStream().skip(MAX_SWALLOW);
        } catch (IllegalStateException e) {
            // The servlet took the reader; a request gives only one of the two.
            request.getReader().skip(MAX_SWALLOW);
        }
    }
}
