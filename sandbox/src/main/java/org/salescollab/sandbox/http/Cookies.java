package org.salescollab.sandbox.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Reads and writes the few cookies that the sandbox uses, all limited to its context path. */
final class Cookies {
    private Cookies() {}

    static Optional<String> read(HttpServletRequest request, String name) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    static void write(
            HttpServletRequest request, HttpServletResponse response, String name, String value, boolean httpOnly) {
        send(request, response, name, value, httpOnly, -1);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response, String name) {
        send(request, response, name, "", true, 0);
    }

    private static void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            boolean httpOnly,
            int age) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(httpOnly);
        cookie.setMaxAge(age);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setSecure(request.isSecure());
        response.addCookie(cookie);
    }
}
