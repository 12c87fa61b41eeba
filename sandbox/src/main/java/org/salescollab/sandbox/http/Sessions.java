package org.salescollab.sandbox.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.salescollab.sandbox.model.User;

/** Logs people in and out by the {@code JSESSIONID} cookie. */
public final class Sessions {
    public static final String COOKIE = "JSESSIONID";

    private final SessionStore store;

    public Sessions(SessionStore store) {
        this.store = store;
    }

    /** Starts a new session (never keeps an id from before the log-in) and returns its id. */
    public String logIn(User user, HttpServletRequest request, HttpServletResponse response) {
        id(request).ifPresent(store::end);
        String id = store.start(user.key());
        Cookies.write(request, response, COOKIE, id, true);
        XsrfToken.renew(request, response, store.randomHex(20), true);
        return id;
    }

    public void logOut(HttpServletRequest request, HttpServletResponse response) {
        id(request).ifPresent(store::end);
        Cookies.clear(request, response, COOKIE);
        XsrfToken.renew(request, response, store.randomHex(20), false);
    }

    /** Opens the secure administrator session after the password was confirmed. */
    public void grantWebSudo(HttpServletRequest request) {
        id(request).ifPresent(store::grantWebSudo);
    }

    public void dropWebSudo(HttpServletRequest request) {
        id(request).ifPresent(store::dropWebSudo);
    }

    Optional<SessionStore.Session> current(HttpServletRequest request) {
        return id(request).flatMap(store::find);
    }

    /** Sends the XSRF cookie when the browser has none yet. */
    void ensureXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean loggedIn) {
        if (XsrfToken.of(request).isEmpty()) {
            XsrfToken.renew(request, response, store.randomHex(20), loggedIn);
        }
    }

    private static Optional<String> id(HttpServletRequest request) {
        return Cookies.read(request, COOKIE);
    }
}
