package org.salescollab.sandbox.jira;

import java.util.Optional;
import org.salescollab.sandbox.db.Database;

/** Jira's generic configuration store: one text by kind and key. */
public final class GenericConfigs {
    private final Database db;

    GenericConfigs(Database db) {
        this.db = db;
    }

    public Optional<String> get(String type, String key) {
        return db.read(handle -> handle.createQuery(
                        "SELECT content FROM jira_generic_config WHERE data_type = ? AND data_key = ?")
                .bind(0, type)
                .bind(1, key)
                .mapTo(String.class)
                .findOne());
    }

    /** Null removes. */
    public void put(String type, String key, String content) {
        db.write(handle -> {
            handle.execute("DELETE FROM jira_generic_config WHERE data_type = ? AND data_key = ?", type, key);
            if (content != null) {
                handle.execute(
                        "INSERT INTO jira_generic_config (data_type, data_key, content) VALUES (?, ?, ?)",
                        type,
                        key,
                        content);
            }
        });
    }
}
