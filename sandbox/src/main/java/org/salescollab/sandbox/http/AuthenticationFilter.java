package org.salescollab.sandbox.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.salescollab.sandbox.model.CurrentUser;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.plugin.PageScope;

/** Recognises the user by Basic authentication, personal access token or session and sets {@link CurrentUser}. */
final class AuthenticationFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient SignIn signIn;
    private final transient Sessions sessions;

    AuthenticationFilter(SignIn signIn, Sessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (StaticAssets.isAsset(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Identity> identity = identify(request);
        if (identity.isEmpty()) {
            refuse(response);
            return;
        }
        User user = identity.get().user();
        request.setAttribute(Identity.ATTRIBUTE, identity.get());
        response.setHeader(
                "X-AUSERNAME", user == null ? "anonymous" : URLEncoder.encode(user.name(), StandardCharsets.UTF_8));
        sessions.ensureXsrfToken(request, response, user != null);
        CurrentUser.set(user);
        CurrentUser.setAnonymousLocale(Languages.ofBrowser(request));
        try {
            chain.doFilter(user == null ? request : new SignedInRequest(request, user), response);
        } finally {
            CurrentUser.set(null);
            CurrentUser.setAnonymousLocale(null);
            PageScope.end();
        }
    }

    /** Empty when the request tried to prove an identity and failed. */
    private Optional<Identity> identify(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        String scheme = authorization == null ? "" : authorization.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "basic" ->
                signIn.byBasic(authorization.substring(5)).map(u -> new Identity(u, Identity.Proof.BASIC, false));
            case "bearer" ->
                signIn.byBearer(authorization.substring(6)).map(u -> new Identity(u, Identity.Proof.TOKEN, false));
            default -> Optional.of(bySession(request));
        };
    }

    private Identity bySession(HttpServletRequest request) {
        return sessions.current(request)
                .flatMap(session -> signIn.byKey(session.userKey())
                        .map(user -> new Identity(user, Identity.Proof.SESSION, session.webSudo())))
                .orElse(Identity.ANONYMOUS);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Basic realm=\"Jira\"");
        response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write("Basic Authentication Failure - Reason : AUTHENTICATED_FAILED");
    }
}
