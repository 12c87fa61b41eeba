package org.salescollab.sandbox.web;

import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.salescollab.sandbox.model.User;

/** Small choices of a person, such as the theme, kept in the database. */
public final class Preferences {
    private final Jdbi jdbi;

    public Preferences(DataSource dataSource) {
        jdbi = Jdbi.create(dataSource);
    }

    /** Anonymous has none. */
    public Optional<String> get(User user, String name) {
        if (user == null) {
            return Optional.empty();
        }
        return jdbi.withHandle(
                h -> h.createQuery("select pref_text from sandbox_preference where user_key = ? and pref_name = ?")
                        .bind(0, user.key())
                        .bind(1, name)
                        .mapTo(String.class)
                        .findOne());
    }

    public void set(User user, String name, String text) {
        jdbi.useTransaction(h -> {
            h.execute("delete from sandbox_preference where user_key = ? and pref_name = ?", user.key(), name);
            h.execute("insert into sandbox_preference values (?, ?, ?)", user.key(), name, text);
        });
    }
}
