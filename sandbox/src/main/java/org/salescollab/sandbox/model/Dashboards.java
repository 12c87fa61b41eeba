package org.salescollab.sandbox.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dashboards with their items. */
public interface Dashboards {
    List<Dashboard> visibleTo(User user);

    Optional<Dashboard> byId(long id);

    Dashboard create(User owner, String name, String description, boolean sharedWithAll);

    void update(Dashboard dashboard);

    void delete(long id);

    Item addItem(long dashboardId, String moduleKey);

    void moveItem(long itemId, int column, int row);

    void savePreferences(long itemId, Map<String, String> preferences);

    void removeItem(long itemId);

    Optional<Item> item(long itemId);

    /** {@code columns} is 1 to 3. Only the owner and admins may change it. */
    record Dashboard(
            long id,
            String name,
            String description,
            String ownerKey,
            boolean sharedWithAll,
            int columns,
            List<Item> items) {}

    /** {@code moduleKey} is complete: plugin:module. */
    record Item(long id, long dashboardId, String moduleKey, int column, int row, Map<String, String> preferences) {}
}
