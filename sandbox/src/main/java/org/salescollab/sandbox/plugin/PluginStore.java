package org.salescollab.sandbox.plugin;

import java.util.List;
import java.util.Optional;
import org.salescollab.sandbox.db.Database;

/** Installed apps in the database, jars included, so that every node and every start has them. */
final class PluginStore {
    private final Database database;

    PluginStore(Database database) {
        this.database = database;
    }

    /** What is stored of an app without its bytes. */
    record Stored(String key, String fileName, String sha256, boolean enabled) {}

    List<Stored> all() {
        return database.read(handle -> handle.createQuery(
                        "SELECT plugin_key, file_name, sha256, enabled FROM sandbox_plugin ORDER BY plugin_key")
                .map((row, context) ->
                        new Stored(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)))
                .list());
    }

    Optional<byte[]> jar(String key) {
        return database.read(handle -> handle.createQuery("SELECT jar FROM sandbox_plugin WHERE plugin_key = :key")
                .bind("key", key)
                .map((row, context) -> row.getBytes(1))
                .findOne());
    }

    void save(AppJar jar, boolean enabled) {
        database.write(handle -> {
            // Two nodes that start with the same new jar take turns; the row of the first migration serves as the lock.
            handle.execute("UPDATE jira_migration SET name = name WHERE name = '001-people.sql'");
            handle.execute("DELETE FROM sandbox_plugin WHERE plugin_key = ?", jar.key());
            handle.execute(
                    "INSERT INTO sandbox_plugin (plugin_key, file_name, sha256, enabled, jar) VALUES (?, ?, ?, ?, ?)",
                    jar.key(),
                    jar.fileName(),
                    jar.sha256(),
                    enabled,
                    jar.bytes());
        });
    }

    void setEnabled(String key, boolean enabled) {
        database.write(
                handle -> handle.execute("UPDATE sandbox_plugin SET enabled = ? WHERE plugin_key = ?", enabled, key));
    }

    void remove(String key) {
        database.write(handle -> handle.execute("DELETE FROM sandbox_plugin WHERE plugin_key = ?", key));
    }
}
