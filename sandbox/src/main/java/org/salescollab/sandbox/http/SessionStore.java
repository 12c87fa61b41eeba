package org.salescollab.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Sign-in sessions, kept in the database so that a restart or a second node knows them; ids are stored hashed. */
public final class SessionStore {
    private static final Duration IDLE = Duration.ofHours(5);
    private static final Duration WEB_SUDO = Duration.ofMinutes(10);
    private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);

    private final Jdbi jdbi;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public SessionStore(DataSource dataSource, Clock clock) {
        this.jdbi = Jdbi.create(dataSource);
        this.clock = clock;
    }

    /** A live session; {@code webSudo} tells whether the administrator confirmed the password lately. */
    public record Session(String userKey, boolean webSudo) {}

    /** Starts a session and returns its id, the only place where it exists in plain. */
    public String start(String userKey) {
        String id = randomHex(20).toUpperCase(java.util.Locale.ROOT);
        jdbi.useHandle(h -> {
            h.execute(
                    "delete from sandbox_session where last_seen < ?",
                    now().minus(IDLE).toEpochMilli());
            h.execute("insert into sandbox_session values (?, ?, ?, 0)", hash(id), userKey, now().toEpochMilli());
        });
        return id;
    }

    /** The session of an id if it is still alive; counts as use. */
    public Optional<Session> find(String id) {
        Instant now = now();
        return jdbi.withHandle(h -> h.createQuery(
                        "select user_key, last_seen, web_sudo_until from sandbox_session where id_hash = ?")
                .bind(0, hash(id))
                .map((rs, c) -> new Row(rs.getString(1), rs.getLong(2), rs.getLong(3)))
                .findOne()
                .filter(row -> row.lastSeen() >= now.minus(IDLE).toEpochMilli())
                .map(row -> {
                    if (row.lastSeen() < now.minus(TOUCH_EVERY).toEpochMilli()) {
                        h.execute(
                                "update sandbox_session set last_seen = ? where id_hash = ?",
                                now.toEpochMilli(),
                                hash(id));
                    }
                    return new Session(row.userKey(), row.webSudoUntil() > now.toEpochMilli());
                }));
    }

    public void end(String id) {
        jdbi.useHandle(h -> h.execute("delete from sandbox_session where id_hash = ?", hash(id)));
    }

    /** Opens or prolongs the secure administrator session. */
    public void grantWebSudo(String id) {
        setWebSudo(id, now().plus(WEB_SUDO).toEpochMilli());
    }

    public void dropWebSudo(String id) {
        setWebSudo(id, 0);
    }

    private void setWebSudo(String id, long until) {
        jdbi.useHandle(
                h -> h.execute("update sandbox_session set web_sudo_until = ? where id_hash = ?", until, hash(id)));
    }

    private Instant now() {
        return clock.instant();
    }

    String randomHex(int bytes) {
        byte[] raw = new byte[bytes];
        random.nextBytes(raw);
        return HexFormat.of().formatHex(raw);
    }

    private static String hash(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Row(String userKey, long lastSeen, long webSudoUntil) {}
}
