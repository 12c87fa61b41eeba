package org.salescollab.sandbox.plugin;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.util.ArrayList;
import java.util.List;
import org.salescollab.sandbox.ao.ActiveObjectsModules;
import org.salescollab.sandbox.ao.EntityRules;

/** Turns the {@code <ao>} module of an app into tables: finds the classes it names, checks them and opens the service. */
final class TableModules {
    private final ActiveObjectsModules tables;

    TableModules(ActiveObjectsModules tables) {
        this.tables = tables;
    }

    /** What the app declares, one entry per module, checked before anything is made. */
    static List<ActiveObjectsModules.Tables> read(List<Module> modules, ModuleHome home) throws PluginRefused {
        List<ActiveObjectsModules.Tables> all = new ArrayList<>();
        for (Module module : modules) {
            if (module instanceof Module.ActiveObjectsModule declared) {
                all.add(new ActiveObjectsModules.Tables(
                        declared.namespace(), entities(declared, home), upgradeTasks(declared, home)));
            }
        }
        return all;
    }

    private static List<Class<?>> entities(Module.ActiveObjectsModule declared, ModuleHome home) throws PluginRefused {
        List<Class<?>> entities = new ArrayList<>();
        for (String name : declared.entities()) {
            entities.add(home.type(name));
        }
        List<String> problems = EntityRules.problems(declared.namespace(), entities);
        JarRules.rule(problems.isEmpty(), String.join(". ", problems));
        return entities;
    }

    private static List<ActiveObjectsUpgradeTask> upgradeTasks(Module.ActiveObjectsModule declared, ModuleHome home)
            throws PluginRefused {
        List<ActiveObjectsUpgradeTask> tasks = new ArrayList<>();
        for (String name : declared.upgradeTasks()) {
            Object made = home.once(name).get();
            JarRules.rule(
                    made instanceof ActiveObjectsUpgradeTask,
                    name
                            + " is no com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask. Jira rule: upgradeTask"
                            + " elements name such classes");
            tasks.add((ActiveObjectsUpgradeTask) made);
        }
        return tasks;
    }

    void open(String app, List<ActiveObjectsModules.Tables> all) {
        all.forEach(declared -> tables.open(app, declared));
    }

    void close(String app) {
        tables.close(app);
    }
}
