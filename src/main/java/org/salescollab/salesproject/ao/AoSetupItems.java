package org.salescollab.salesproject.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.salescollab.salesproject.SetupItem;
import org.salescollab.salesproject.SetupItems;
import org.salescollab.shared.Tx;

/** Keeps the set-up's records in the table SETUP_ITEM; each change is a transaction of its own. */
public final class AoSetupItems implements SetupItems {

    private final ActiveObjects ao;
    private final Tx tx;
    private final Clock clock;

    public AoSetupItems(ActiveObjects ao, Tx tx, Clock clock) {
        this.ao = ao;
        this.tx = tx;
        this.clock = clock;
    }

    @Override
    public List<SetupItem> all() {
        return tx.call(
                () -> Arrays.stream(ao.find(SetupItemRow.class, Query.select().order("ID ASC")))
                        .map(AoSetupItems::item)
                        .toList());
    }

    @Override
    public void put(SetupItem item) {
        tx.call(() -> {
            SetupItemRow[] known = rows(item);
            if (known.length == 0) {
                ao.create(SetupItemRow.class, columns(item));
            } else {
                fill(known[0], item);
            }
            return item;
        });
    }

    @Override
    public void remove(SetupItem item) {
        tx.call(() -> {
            ao.delete(rows(item));
            return item;
        });
    }

    private SetupItemRow[] rows(SetupItem item) {
        return ao.find(SetupItemRow.class, Query.select().where("NATURAL_KEY = ?", item.naturalKey()));
    }

    private Map<String, Object> columns(SetupItem item) {
        Map<String, Object> columns = new java.util.HashMap<>(Map.of(
                "NATURAL_KEY", item.naturalKey(),
                "KIND", item.kind().name(),
                "CODE", item.code(),
                "PROJECT_ID", item.projectId(),
                "NAME", item.name(),
                "ORIGIN", item.origin().name(),
                "MADE_AT", clock.millis()));
        columns.put("JIRA_ID", item.platformId());
        columns.put("FORMER_ID", item.formerId());
        return columns;
    }

    private static void fill(SetupItemRow row, SetupItem item) {
        row.setName(item.name());
        row.setJiraId(item.platformId());
        row.setFormerId(item.formerId());
        row.setOrigin(item.origin().name());
        row.save();
    }

    private static SetupItem item(SetupItemRow row) {
        return new SetupItem(
                SetupItem.Kind.valueOf(row.getKind()),
                row.getCode(),
                row.getProjectId(),
                row.getName(),
                row.getJiraId(),
                row.getFormerId(),
                SetupItem.Origin.valueOf(row.getOrigin()));
    }
}
