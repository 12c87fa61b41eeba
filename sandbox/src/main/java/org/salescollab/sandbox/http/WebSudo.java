package org.salescollab.sandbox.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Jira's secure administrator sessions: admin work in a browser session asks for the password every ten minutes. */
public final class WebSudo {
    public static final String HEADER = "X-Atlassian-WebSudo";

    private WebSudo() {}

    /** Requests that carry a password or token themselves need no confirmation, as in Jira. */
    public static boolean satisfied(HttpServletRequest request) {
        Identity identity = Identity.of(request);
        return switch (identity.proof()) {
            case BASIC, TOKEN -> true;
            case SESSION -> identity.webSudo();
            case NONE -> false;
        };
    }

    /** Sends the browser to the confirmation form and back to where it wanted to go. */
    public static void askPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String wanted =
                request.getRequestURI().substring(request.getContextPath().length()) + query;
        response.sendRedirect(
                request.getContextPath() + "/secure/admin/WebSudoAuthenticate!default.jspa?webSudoDestination="
                        + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }

    /** The REST answer that {@code makeWebSudoRequest} recognises: 401 with "websudo" in its body. */
    public static void refuseRest(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write("This resource requires WebSudo.");
    }
}
