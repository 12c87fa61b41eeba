package org.salescollab.sandbox.jira;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.salescollab.sandbox.db.Database;

/** Screens with their tabs and fields. */
public final class Screens {
    private final Database db;

    Screens(Database db) {
        this.db = db;
    }

    /** A screen as stored; tabs and fields are in order. */
    public record Screen(long id, String name, String description, List<Tab> tabs) {
        public List<String> fieldIds() {
            return tabs.stream().flatMap(tab -> tab.fields().stream()).toList();
        }
    }

    /** A tab with the ids of its fields. */
    public record Tab(long id, String name, List<String> fields) {}

    public Optional<Screen> byId(long id) {
        return load("WHERE s.id = ?", id).stream().findFirst();
    }

    public List<Screen> all() {
        return load("WHERE s.id <> ?", -1);
    }

    private List<Screen> load(String where, long arg) {
        String sql =
                "SELECT s.id, s.name, s.description, t.id AS tab_id, t.name AS tab_name, f.field_id FROM jira_screen s"
                        + " LEFT JOIN jira_screen_tab t ON t.screen_id = s.id LEFT JOIN jira_screen_field f ON f.tab_id = t.id "
                        + where + " ORDER BY s.name, s.id, t.seq, t.id, f.seq, f.id";
        return db.read(handle -> {
            Map<Long, Screen> screens = new LinkedHashMap<>();
            Map<Long, Tab> tabs = new LinkedHashMap<>();
            handle.createQuery(sql)
                    .bind(0, arg)
                    .map((row, context) -> {
                        Screen screen = screens.computeIfAbsent(row.getLong("id"), id -> newScreen(row, id));
                        long tabId = row.getLong("tab_id");
                        if (tabId != 0) {
                            Tab tab = tabs.computeIfAbsent(tabId, id -> newTab(row, id, screen));
                            addField(tab, row.getString("field_id"));
                        }
                        return tabId;
                    })
                    .list();
            return List.copyOf(screens.values());
        });
    }

    private static Screen newScreen(java.sql.ResultSet row, long id) {
        return new Screen(id, text(row, "name"), text(row, "description"), new java.util.ArrayList<>());
    }

    private static Tab newTab(java.sql.ResultSet row, long id, Screen screen) {
        Tab tab = new Tab(id, text(row, "tab_name"), new java.util.ArrayList<>());
        screen.tabs().add(tab);
        return tab;
    }

    private static void addField(Tab tab, String fieldId) {
        if (fieldId != null) {
            tab.fields().add(fieldId);
        }
    }

    private static String text(java.sql.ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the screen with all tabs; ids of 0 get new ones. */
    public Screen save(Screen screen) {
        long id = screen.id() == 0 ? db.nextId("jira_screen") : screen.id();
        db.write(handle -> {
            int changed = handle.execute(
                    "UPDATE jira_screen SET name = ?, description = ? WHERE id = ?",
                    screen.name(),
                    screen.description(),
                    id);
            if (changed == 0) {
                handle.execute(
                        "INSERT INTO jira_screen (id, name, description) VALUES (?, ?, ?)",
                        id,
                        screen.name(),
                        screen.description());
            }
            deleteTabs(handle, id);
            int seq = 0;
            for (Tab tab : screen.tabs()) {
                insertTab(handle, id, tab, seq++);
            }
        });
        return byId(id).orElseThrow();
    }

    private void insertTab(Handle handle, long screenId, Tab tab, int seq) {
        long id = tab.id() == 0 ? db.nextId("jira_screen_tab") : tab.id();
        handle.execute(
                "INSERT INTO jira_screen_tab (id, screen_id, name, seq) VALUES (?, ?, ?, ?)",
                id,
                screenId,
                tab.name(),
                seq);
        int position = 0;
        for (String field : tab.fields()) {
            handle.execute(
                    "INSERT INTO jira_screen_field (id, tab_id, field_id, seq) VALUES (?, ?, ?, ?)",
                    db.nextId("jira_screen_field"),
                    id,
                    field,
                    position++);
        }
    }

    private static void deleteTabs(Handle handle, long screenId) {
        handle.execute(
                "DELETE FROM jira_screen_field WHERE tab_id IN (SELECT id FROM jira_screen_tab WHERE screen_id = ?)",
                screenId);
        handle.execute("DELETE FROM jira_screen_tab WHERE screen_id = ?", screenId);
    }

    public void delete(long id) {
        db.write(handle -> {
            deleteTabs(handle, id);
            handle.execute("DELETE FROM jira_screen WHERE id = ?", id);
        });
    }
}
