package org.salescollab.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.salescollab.salesproject.SetupItem;
import org.salescollab.salesproject.SetupItems;

/** The set-up's records, in memory. */
final class InMemoryItems implements SetupItems {

    private final Map<String, SetupItem> items = new LinkedHashMap<>();

    @Override
    public List<SetupItem> all() {
        return List.copyOf(items.values());
    }

    @Override
    public void put(SetupItem item) {
        items.put(item.naturalKey(), item);
    }

    @Override
    public void remove(SetupItem item) {
        items.remove(item.naturalKey());
    }
}
