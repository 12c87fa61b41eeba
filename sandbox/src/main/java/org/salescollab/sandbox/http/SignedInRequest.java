package org.salescollab.sandbox.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import java.util.Locale;
import org.salescollab.sandbox.model.User;

/** A request that answers the servlet API's questions about the user the way Jira does. */
final class SignedInRequest extends HttpServletRequestWrapper {
    private final User user;

    SignedInRequest(HttpServletRequest request, User user) {
        super(request);
        this.user = user;
    }

    @Override
    public String getRemoteUser() {
        return user.name();
    }

    @Override
    public Principal getUserPrincipal() {
        return user::name;
    }

    @Override
    public Locale getLocale() {
        return user.locale();
    }
}
