package org.salescollab.sandbox.jira;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.model.Dashboards;
import org.salescollab.sandbox.model.User;

/** Dashboards in the database; the places of items are kept free of gaps and of ties. */
public final class DashboardStore implements Dashboards {
    private static final int MOST_COLUMNS = 3;
    private static final String BOARD =
            "SELECT id, name, description, owner_key, shared, columns_shown FROM jira_dashboard";
    private static final String ITEM =
            "SELECT id, dashboard_id, module_key, column_no, row_no FROM jira_dashboard_item";

    private final Database db;

    public DashboardStore(Database db) {
        this.db = db;
    }

    @Override
    public List<Dashboard> visibleTo(User user) {
        String key = user == null ? "" : user.key();
        return db.read(handle -> withItems(
                handle,
                handle.createQuery(BOARD + " WHERE shared = TRUE OR owner_key = ? ORDER BY LOWER(name), id")
                        .bind(0, key)
                        .map(BOARD_ROW)
                        .list()));
    }

    @Override
    public Optional<Dashboard> byId(long id) {
        return db.read(handle ->
                withItems(
                                handle,
                                handle.createQuery(BOARD + " WHERE id = ?")
                                        .bind(0, id)
                                        .map(BOARD_ROW)
                                        .list())
                        .stream()
                        .findFirst());
    }

    @Override
    public Dashboard create(User owner, String name, String description, boolean sharedWithAll) {
        long id = db.nextId("jira_dashboard");
        db.write(handle -> handle.execute(
                "INSERT INTO jira_dashboard (id, name, description, owner_key, shared, columns_shown)"
                        + " VALUES (?, ?, ?, ?, ?, 2)",
                id,
                name,
                description,
                owner.key(),
                sharedWithAll));
        return byId(id).orElseThrow();
    }

    @Override
    public void update(Dashboard dashboard) {
        int columns = Math.max(1, Math.min(MOST_COLUMNS, dashboard.columns()));
        db.write(handle -> {
            handle.execute(
                    "UPDATE jira_dashboard SET name = ?, description = ?, shared = ?, columns_shown = ? WHERE id = ?",
                    dashboard.name(),
                    dashboard.description(),
                    dashboard.sharedWithAll(),
                    columns,
                    dashboard.id());
            items(handle, dashboard.id()).stream()
                    .filter(item -> item.column() >= columns)
                    .forEach(item -> place(handle, item, columns - 1, Integer.MAX_VALUE));
        });
    }

    @Override
    public void delete(long id) {
        db.write(handle -> {
            handle.execute(
                    "DELETE FROM jira_dashboard_preference WHERE item_id IN"
                            + " (SELECT id FROM jira_dashboard_item WHERE dashboard_id = ?)",
                    id);
            handle.execute("DELETE FROM jira_dashboard_item WHERE dashboard_id = ?", id);
            handle.execute("DELETE FROM jira_dashboard WHERE id = ?", id);
        });
    }

    @Override
    public Item addItem(long dashboardId, String moduleKey) {
        long id = db.nextId("jira_dashboard_item");
        db.write(handle -> {
            Item item = new Item(id, dashboardId, moduleKey, 0, -1, Map.of());
            handle.execute(
                    "INSERT INTO jira_dashboard_item (id, dashboard_id, module_key, column_no, row_no)"
                            + " VALUES (?, ?, ?, 0, -1)",
                    id,
                    dashboardId,
                    moduleKey);
            place(handle, item, 0, 0);
        });
        return item(id).orElseThrow();
    }

    @Override
    public void moveItem(long itemId, int column, int row) {
        db.write(handle -> one(handle, itemId).ifPresent(item -> {
            int columns = handle.createQuery("SELECT columns_shown FROM jira_dashboard WHERE id = ?")
                    .bind(0, item.dashboardId())
                    .mapTo(Integer.class)
                    .one();
            place(handle, item, Math.max(0, Math.min(columns - 1, column)), Math.max(0, row));
        }));
    }

    /** Puts the item where it is wanted and numbers both columns anew. */
    private static void place(Handle handle, Item moved, int column, int row) {
        List<Item> others = items(handle, moved.dashboardId()).stream()
                .filter(item -> item.id() != moved.id())
                .toList();
        List<Item> target = new ArrayList<>(
                others.stream().filter(item -> item.column() == column).toList());
        target.add(Math.min(row, target.size()), moved);
        number(handle, column, target);
        if (moved.column() != column) {
            number(
                    handle,
                    moved.column(),
                    others.stream()
                            .filter(item -> item.column() == moved.column())
                            .toList());
        }
    }

    private static void number(Handle handle, int column, List<Item> items) {
        int row = 0;
        for (Item item : items) {
            handle.execute(
                    "UPDATE jira_dashboard_item SET column_no = ?, row_no = ? WHERE id = ?", column, row++, item.id());
        }
    }

    @Override
    public void savePreferences(long itemId, Map<String, String> preferences) {
        db.write(handle -> {
            handle.execute("DELETE FROM jira_dashboard_preference WHERE item_id = ?", itemId);
            preferences.forEach((name, content) -> handle.execute(
                    "INSERT INTO jira_dashboard_preference (item_id, name, content) VALUES (?, ?, ?)",
                    itemId,
                    name,
                    content == null ? "" : content));
        });
    }

    @Override
    public void removeItem(long itemId) {
        db.write(handle -> {
            handle.execute("DELETE FROM jira_dashboard_preference WHERE item_id = ?", itemId);
            handle.execute("DELETE FROM jira_dashboard_item WHERE id = ?", itemId);
        });
    }

    @Override
    public Optional<Item> item(long itemId) {
        return db.read(handle -> one(handle, itemId));
    }

    private static Optional<Item> one(Handle handle, long itemId) {
        return withPreferences(
                        handle,
                        handle.createQuery(ITEM + " WHERE id = ?")
                                .bind(0, itemId)
                                .map(ITEM_ROW)
                                .list())
                .stream()
                .findFirst();
    }

    private static List<Item> items(Handle handle, long dashboardId) {
        return handle.createQuery(ITEM + " WHERE dashboard_id = ? ORDER BY column_no, row_no, id")
                .bind(0, dashboardId)
                .map(ITEM_ROW)
                .list();
    }

    private static List<Dashboard> withItems(Handle handle, List<Dashboard> boards) {
        if (boards.isEmpty()) {
            return boards;
        }
        Map<Long, List<Item>> byBoard = withPreferences(
                        handle,
                        handle.createQuery(ITEM + " WHERE dashboard_id IN (<ids>) ORDER BY column_no, row_no, id")
                                .bindList("ids", ids(boards, Dashboard::id))
                                .map(ITEM_ROW)
                                .list())
                .stream()
                .collect(Collectors.groupingBy(Item::dashboardId));
        return boards.stream()
                .map(board -> new Dashboard(
                        board.id(),
                        board.name(),
                        board.description(),
                        board.ownerKey(),
                        board.sharedWithAll(),
                        board.columns(),
                        byBoard.getOrDefault(board.id(), List.of())))
                .toList();
    }

    private static List<Item> withPreferences(Handle handle, List<Item> items) {
        if (items.isEmpty()) {
            return items;
        }
        Map<Long, Map<String, String>> byItem = new HashMap<>();
        handle.createQuery("SELECT item_id, name, content FROM jira_dashboard_preference WHERE item_id IN (<ids>)")
                .bindList("ids", ids(items, Item::id))
                .map((row, context) -> byItem.computeIfAbsent(row.getLong("item_id"), id -> new HashMap<>())
                        .put(row.getString("name"), row.getString("content")))
                .list();
        return items.stream()
                .map(item -> new Item(
                        item.id(),
                        item.dashboardId(),
                        item.moduleKey(),
                        item.column(),
                        item.row(),
                        Map.copyOf(byItem.getOrDefault(item.id(), Map.of()))))
                .toList();
    }

    private static <T> List<Long> ids(List<T> all, Function<T, Long> id) {
        return all.stream().map(id).toList();
    }

    private static final RowMapper<Dashboard> BOARD_ROW = (row, context) -> new Dashboard(
            row.getLong("id"),
            row.getString("name"),
            row.getString("description"),
            row.getString("owner_key"),
            row.getBoolean("shared"),
            row.getInt("columns_shown"),
            List.of());

    private static final RowMapper<Item> ITEM_ROW = (row, context) -> new Item(
            row.getLong("id"),
            row.getLong("dashboard_id"),
            row.getString("module_key"),
            row.getInt("column_no"),
            row.getInt("row_no"),
            Map.of());
}
