package org.salescollab.sandbox.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses page requests that change something without the XSRF token. REST has its own rule (content type and origin), so
 * {@code /rest/} is left to it.
 */
final class XsrfFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || isRest(request) || XsrfToken.matches(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("X-Atlassian-Xsrf", "refused");
        response.sendError(
                HttpServletResponse.SC_FORBIDDEN,
                "XSRF check failed. Jira rule: every form POST carries the parameter atl_token with the value of the cookie"
                        + " atlassian.xsrf.token.");
    }

    private static boolean isRest(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/rest/");
    }
}
