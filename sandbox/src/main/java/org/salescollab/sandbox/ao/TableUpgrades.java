package org.salescollab.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.salescollab.sandbox.db.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the upgrade tasks of an app's tables as Jira does: in order of model version, those newer than the stored version
 * only, each in one transaction with the new version. They run before the tables follow the entities, on an empty database
 * too, so a task has to migrate the entities that it works with itself.
 */
final class TableUpgrades {
    private static final Logger LOG = LoggerFactory.getLogger(TableUpgrades.class);
    /** Jira keeps the version under this name in the plugin settings. */
    private static final String VERSION = "_#";

    private final PluginSettings settings;
    private final Transactions transactions;

    TableUpgrades(PluginSettings settings, Transactions transactions) {
        this.settings = settings;
        this.transactions = transactions;
    }

    /** {@code tables} gives fresh Active Objects, which know no table yet, to each task. */
    void run(TablePrefixOf prefix, List<ActiveObjectsUpgradeTask> tasks, Supplier<ActiveObjects> tables) {
        String name = prefix.prefix() + VERSION;
        for (ActiveObjectsUpgradeTask task : sorted(tasks)) {
            ModelVersion current = ModelVersion.valueOf((String) settings.get(name));
            if (current.isOlderThan(task.getModelVersion())) {
                transactions.inTransaction(() -> {
                    LOG.info("{} upgrades the tables {} from version {}", task.getClass(), prefix.prefix(), current);
                    task.upgrade(current, tables.get());
                    return settings.put(name, task.getModelVersion().toString());
                });
            }
        }
    }

    private static List<ActiveObjectsUpgradeTask> sorted(List<ActiveObjectsUpgradeTask> tasks) {
        List<ActiveObjectsUpgradeTask> sorted = new ArrayList<>(tasks);
        sorted.sort(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion));
        for (int i = 1; i < sorted.size(); i++) {
            ModelVersion version = sorted.get(i).getModelVersion();
            if (version.isSame(sorted.get(i - 1).getModelVersion())) {
                throw new IllegalStateException("There are several upgrade tasks with model version " + version
                        + ". Jira rule: each version has one task");
            }
        }
        return sorted;
    }
}
