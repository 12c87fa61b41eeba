package org.salescollab.sandbox.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** People, groups, passwords and personal access tokens. */
public interface Users {
    Optional<User> byKey(String key);

    Optional<User> byName(String name);

    Optional<User> byId(long id);

    /** People whose name, display name or e-mail starts with the text (each word of the display name counts), by display name. */
    List<User> search(String text, boolean includeInactive, int start, int max);

    boolean passwordMatches(String name, String password);

    User create(String name, String password, String displayName, String email, Locale locale, ZoneId zone);

    User update(User user);

    void setPassword(String name, String password);

    Set<String> groupNames();

    void createGroup(String group);

    void addToGroup(String userKey, String group);

    void removeFromGroup(String userKey, String group);

    Set<String> groupsOf(String userKey);

    List<User> members(String group);

    /** Makes a personal access token; the plain value is only ever returned here. */
    String createToken(String userKey, String label);

    Optional<User> byToken(String plainToken);

    /** A user's tokens, oldest first. */
    List<Token> tokens(String userKey);

    /** Ends a token of this user; another user's is left alone. */
    void revokeToken(String userKey, long tokenId);

    /** A personal access token without its secret. */
    record Token(long id, String label, Instant created) {}
}
