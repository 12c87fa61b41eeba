package org.salescollab.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.model.Users;

/** Finds out who is asking from a password or a token. */
public final class SignIn {
    private final Users users;

    public SignIn(Users users) {
        this.users = users;
    }

    /** The active user whose password this is. */
    public Optional<User> byPassword(String name, String password) {
        if (name == null || password == null || !users.passwordMatches(name, password)) {
            return Optional.empty();
        }
        return users.byName(name).filter(User::active);
    }

    Optional<User> byKey(String key) {
        return users.byKey(key).filter(User::active);
    }

    Optional<User> byBasic(String encoded) {
        String text;
        try {
            text = new String(Base64.getDecoder().decode(encoded.trim()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        return colon < 0 ? Optional.empty() : byPassword(text.substring(0, colon), text.substring(colon + 1));
    }

    Optional<User> byBearer(String token) {
        return users.byToken(token.trim()).filter(User::active);
    }
}
