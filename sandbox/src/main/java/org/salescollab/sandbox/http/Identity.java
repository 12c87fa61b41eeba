package org.salescollab.sandbox.http;

import jakarta.servlet.http.HttpServletRequest;
import org.salescollab.sandbox.model.User;

/** Who sent a request and how that was proven; {@code user} null is anonymous. */
public record Identity(User user, Proof proof, boolean webSudo) {
    static final String ATTRIBUTE = Identity.class.getName();
    static final Identity ANONYMOUS = new Identity(null, Proof.NONE, false);

    /** How the user was recognised. */
    public enum Proof {
        NONE,
        SESSION,
        BASIC,
        TOKEN
    }

    public static Identity of(HttpServletRequest request) {
        Object identity = request.getAttribute(ATTRIBUTE);
        return identity == null ? ANONYMOUS : (Identity) identity;
    }
}
