package org.salescollab.sandbox.jira;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.StatementContext;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.model.SandboxClock;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.model.Users;

/** People and groups in the database. */
final class JdbcUsers implements Users {
    private static final String SELECT =
            "SELECT u.id, u.user_key, u.user_name, u.display_name, u.email, u.active, u.locale, u.zone FROM jira_user u ";

    private final Database db;
    private final SandboxClock clock;

    JdbcUsers(Database db, SandboxClock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Optional<User> byKey(String key) {
        return key == null ? Optional.empty() : one("WHERE u.user_key = ?", key);
    }

    @Override
    public Optional<User> byName(String name) {
        return name == null ? Optional.empty() : one("WHERE u.lower_name = ?", lower(name));
    }

    @Override
    public Optional<User> byId(long id) {
        return one("WHERE u.id = ?", id);
    }

    @Override
    public List<User> search(String text, boolean includeInactive, int start, int max) {
        String prefix = Sql.likeEscaped(lower(text == null ? "" : text.strip())) + "%";
        return db.read(handle -> handle.createQuery(SELECT
                        + "WHERE (u.lower_name LIKE :p ESCAPE '!' OR LOWER(u.display_name) LIKE :p ESCAPE '!'"
                        + " OR LOWER(u.display_name) LIKE :w ESCAPE '!' OR LOWER(u.email) LIKE :p ESCAPE '!')"
                        + (includeInactive ? "" : " AND u.active = TRUE")
                        + " ORDER BY LOWER(u.display_name), u.user_key LIMIT :max OFFSET :start")
                .bind("p", prefix)
                .bind("w", "% " + prefix)
                .bind("max", max)
                .bind("start", start)
                .map(JdbcUsers::user)
                .list());
    }

    @Override
    public boolean passwordMatches(String name, String password) {
        return db.read(handle -> handle.createQuery(
                                "SELECT password_hash FROM jira_user WHERE lower_name = ? AND active = TRUE")
                        .bind(0, lower(name))
                        .mapTo(String.class)
                        .findOne())
                .filter(hash -> Passwords.matches(password, hash))
                .isPresent();
    }

    @Override
    public User create(String name, String password, String displayName, String email, Locale locale, ZoneId zone) {
        long id = db.nextId("jira_user");
        // Jira gives users a key of their own, so that a rename never breaks what refers to them.
        String key = "JIRAUSER" + id;
        User user = new User(id, key, name, displayName, email, true, locale, zone);
        db.write(handle -> handle.createUpdate("INSERT INTO jira_user"
                        + " (id, user_key, user_name, lower_name, display_name, email, active, locale, zone, password_hash)"
                        + " VALUES (:id, :key, :name, :lower, :display, :email, TRUE, :locale, :zone, :hash)")
                .bind("id", id)
                .bind("key", key)
                .bind("name", name)
                .bind("lower", lower(name))
                .bind("display", displayName)
                .bind("email", email)
                .bind("locale", locale.toString())
                .bind("zone", zone.getId())
                .bind("hash", Passwords.hash(password))
                .execute());
        return user;
    }

    @Override
    public User update(User user) {
        db.write(handle -> handle.createUpdate("UPDATE jira_user SET user_name = :name, lower_name = :lower,"
                        + " display_name = :display, email = :email, active = :active, locale = :locale, zone = :zone"
                        + " WHERE user_key = :key")
                .bind("name", user.name())
                .bind("lower", lower(user.name()))
                .bind("display", user.displayName())
                .bind("email", user.email())
                .bind("active", user.active())
                .bind("locale", user.locale().toString())
                .bind("zone", user.zone().getId())
                .bind("key", user.key())
                .execute());
        return user;
    }

    @Override
    public void setPassword(String name, String password) {
        db.write(handle -> handle.execute(
                "UPDATE jira_user SET password_hash = ? WHERE lower_name = ?", Passwords.hash(password), lower(name)));
    }

    @Override
    public Set<String> groupNames() {
        return names("SELECT name FROM jira_group ORDER BY name");
    }

    @Override
    public void createGroup(String group) {
        if (!groupNames().contains(group)) {
            db.write(handle -> handle.execute("INSERT INTO jira_group (name) VALUES (?)", group));
        }
    }

    @Override
    public void addToGroup(String userKey, String group) {
        createGroup(group);
        if (!groupsOf(userKey).contains(group)) {
            db.write(handle -> handle.execute(
                    "INSERT INTO jira_group_member (group_name, user_key) VALUES (?, ?)", group, userKey));
        }
    }

    @Override
    public void removeFromGroup(String userKey, String group) {
        db.write(handle ->
                handle.execute("DELETE FROM jira_group_member WHERE group_name = ? AND user_key = ?", group, userKey));
    }

    @Override
    public Set<String> groupsOf(String userKey) {
        return names("SELECT group_name FROM jira_group_member WHERE user_key = ? ORDER BY group_name", userKey);
    }

    @Override
    public List<User> members(String group) {
        return db.read(handle -> handle.createQuery(SELECT
                        + "JOIN jira_group_member m ON m.user_key = u.user_key WHERE m.group_name = ?"
                        + " ORDER BY LOWER(u.display_name), u.user_key")
                .bind(0, group)
                .map(JdbcUsers::user)
                .list());
    }

    @Override
    public String createToken(String userKey, String label) {
        String token = Passwords.newToken();
        db.write(handle -> handle.execute(
                "INSERT INTO jira_token (id, user_key, label, token_hash, created) VALUES (?, ?, ?, ?, ?)",
                db.nextId("jira_token"),
                userKey,
                label,
                Passwords.tokenHash(token),
                clock.now().toEpochMilli()));
        return token;
    }

    @Override
    public Optional<User> byToken(String plainToken) {
        return one(
                "JOIN jira_token t ON t.user_key = u.user_key WHERE u.active = TRUE AND t.token_hash = ?",
                Passwords.tokenHash(plainToken));
    }

    @Override
    public List<Token> tokens(String userKey) {
        return db.read(handle -> handle.createQuery(
                        "SELECT id, label, created FROM jira_token WHERE user_key = ? ORDER BY id")
                .bind(0, userKey)
                .map((row, context) ->
                        new Token(row.getLong(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3))))
                .list());
    }

    @Override
    public void revokeToken(String userKey, long tokenId) {
        db.write(handle -> handle.execute("DELETE FROM jira_token WHERE user_key = ? AND id = ?", userKey, tokenId));
    }

    private Optional<User> one(String rest, Object arg) {
        return db.read(handle -> handle.createQuery(SELECT + rest)
                .bind(0, arg)
                .map(JdbcUsers::user)
                .findOne());
    }

    private Set<String> names(String sql, Object... args) {
        return db.read(handle ->
                new LinkedHashSet<>(handle.select(sql, args).mapTo(String.class).list()));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static User user(ResultSet row, StatementContext context) throws SQLException {
        String[] tag = row.getString("locale").split("_");
        return new User(
                row.getLong("id"),
                row.getString("user_key"),
                row.getString("user_name"),
                row.getString("display_name"),
                row.getString("email"),
                row.getBoolean("active"),
                tag.length > 1 ? new Locale(tag[0], tag[1]) : new Locale(tag[0]),
                ZoneId.of(row.getString("zone")));
    }
}
