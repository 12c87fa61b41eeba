package org.salescollab.sandbox.jira;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.jira.ScreenSchemes.Mapping;

/** Stores schemes that map a key to the id of a target: screen schemes and issue type screen schemes are alike here. */
public final class MappingTable {
    private final Database db;
    private final String table;
    private final String items;
    private final String key;
    private final String target;

    MappingTable(Database db, String table, String items, String key, String target) {
        this.db = db;
        this.table = table;
        this.items = items;
        this.key = key;
        this.target = target;
    }

    public Optional<Mapping> byId(long id) {
        return load("WHERE s.id = ?", id).stream().findFirst();
    }

    public List<Mapping> all() {
        return load("WHERE s.id <> ?", -1);
    }

    /** Schemes with an entry for the target, such as the screen schemes that use a screen. */
    public List<Mapping> using(long targetId) {
        return all().stream()
                .filter(mapping -> mapping.items().containsValue(targetId))
                .toList();
    }

    private List<Mapping> load(String where, long arg) {
        return db.read(handle -> {
            Map<Long, Map<String, Long>> entries = new HashMap<>();
            handle.createQuery("SELECT s.scheme_id, s." + key + ", s." + target + " FROM " + items + " s "
                            + where.replace("s.id", "s.scheme_id"))
                    .bind(0, arg)
                    .map((row, context) -> entries.computeIfAbsent(row.getLong(1), id -> new HashMap<>())
                            .put(row.getString(2), row.getLong(3)))
                    .list();
            return handle.createQuery("SELECT s.id, s.name, s.description FROM " + table + " s " + where
                            + " ORDER BY s.name, s.id")
                    .bind(0, arg)
                    .map((row, context) -> new Mapping(
                            row.getLong("id"),
                            row.getString("name"),
                            row.getString("description"),
                            entries.getOrDefault(row.getLong("id"), Map.of())))
                    .list();
        });
    }

    /** Writes the scheme; an id of 0 gets a new one. */
    public Mapping save(Mapping mapping) {
        long id = mapping.id() == 0 ? db.nextId(table) : mapping.id();
        db.write(handle -> {
            int changed = handle.execute(
                    "UPDATE " + table + " SET name = ?, description = ? WHERE id = ?",
                    mapping.name(),
                    mapping.description(),
                    id);
            if (changed == 0) {
                handle.execute(
                        "INSERT INTO " + table + " (id, name, description) VALUES (?, ?, ?)",
                        id,
                        mapping.name(),
                        mapping.description());
            }
            handle.execute("DELETE FROM " + items + " WHERE scheme_id = ?", id);
            mapping.items()
                    .forEach((name, targetId) -> handle.execute(
                            "INSERT INTO " + items + " (scheme_id, " + key + ", " + target + ") VALUES (?, ?, ?)",
                            id,
                            name,
                            targetId));
        });
        return byId(id).orElseThrow();
    }

    public void delete(long id) {
        db.write(handle -> {
            handle.execute("DELETE FROM " + items + " WHERE scheme_id = ?", id);
            handle.execute("DELETE FROM " + table + " WHERE id = ?", id);
        });
    }
}
