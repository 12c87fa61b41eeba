package org.salescollab.sandbox.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Jira's double-submit token: the cookie {@code atlassian.xsrf.token} must come back as parameter {@code atl_token}. */
public final class XsrfToken {
    public static final String COOKIE = "atlassian.xsrf.token";
    public static final String PARAMETER = "atl_token";
    private static final String FRESH = XsrfToken.class.getName();

    private XsrfToken() {}

    /** The token that a form on this request's page has to carry. */
    public static Optional<String> of(HttpServletRequest request) {
        Object fresh = request.getAttribute(FRESH);
        return fresh == null ? Cookies.read(request, COOKIE) : Optional.of((String) fresh);
    }

    static boolean matches(HttpServletRequest request) {
        String sent = request.getParameter(PARAMETER);
        return sent != null
                && Cookies.read(request, COOKIE)
                        .filter(cookie -> MessageDigest.isEqual(bytes(cookie), bytes(sent)))
                        .isPresent();
    }

    static void renew(HttpServletRequest request, HttpServletResponse response, String random, boolean loggedIn) {
        String token = random + (loggedIn ? "_lin" : "_lout");
        request.setAttribute(FRESH, token);
        Cookies.write(request, response, COOKIE, token, true);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
