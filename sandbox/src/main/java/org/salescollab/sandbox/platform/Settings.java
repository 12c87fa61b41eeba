package org.salescollab.sandbox.platform;

import java.util.Optional;
import org.salescollab.sandbox.db.Database;

/** Small named values in the database. */
public final class Settings {
    private final Database database;

    public Settings(Database database) {
        this.database = database;
    }

    public Optional<String> get(String name) {
        return database.read(
                handle -> handle.createQuery("SELECT setting_value FROM sandbox_setting WHERE name = :name")
                        .bind("name", name)
                        .mapTo(String.class)
                        .findOne());
    }

    public void put(String name, String value) {
        database.write(handle -> {
            if (handle.execute("UPDATE sandbox_setting SET setting_value = ? WHERE name = ?", value, name) == 0) {
                handle.execute("INSERT INTO sandbox_setting (name, setting_value) VALUES (?, ?)", name, value);
            }
        });
    }

    public void remove(String name) {
        database.write(handle -> handle.execute("DELETE FROM sandbox_setting WHERE name = ?", name));
    }
}
