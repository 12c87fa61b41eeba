package org.salescollab.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.EntityManager;
import org.osgi.framework.Bundle;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.db.SqlWatch;
import org.salescollab.sandbox.platform.AppSettings;
import org.salescollab.sandbox.platform.Settings;

/** The ActiveObjects services of all apps; an app's opens when its {@code <ao>} module is enabled. */
public final class ActiveObjectsModules {
    private final Database database;
    private final ClusterLockService locks;
    private final TableUpgrades upgrades;
    private final Map<String, AppActiveObjects> services = new ConcurrentHashMap<>();

    /** What an app declares of its tables. */
    public record Tables(String namespace, List<Class<?>> entities, List<ActiveObjectsUpgradeTask> upgradeTasks) {}

    public ActiveObjectsModules(Database database, ClusterLockService locks) {
        this.database = database;
        this.locks = locks;
        this.upgrades = new TableUpgrades(
                new AppSettings(new Settings(database)).createGlobalSettings(), database.dataSource());
    }

    /** The service as the bundle sees it; there is one per app. */
    public ActiveObjects of(Bundle bundle) {
        return service(bundle.getSymbolicName());
    }

    AppActiveObjects service(String app) {
        return services.computeIfAbsent(app, name -> new AppActiveObjects(name, database.dataSource(), false));
    }

    /** Upgrades the tables, brings them up to the entities and opens the service; one node at a time. */
    public void open(String app, Tables declared) {
        ClusterLock lock = locks.getLockForName("ao-plugin.upgrade." + app);
        lock.lock();
        try {
            service(app).open(SqlWatch.unwatched(() -> upToDate(app, declared)));
        } catch (Exception e) {
            throw new IllegalStateException("The tables of " + app + " could not be made: " + e.getMessage(), e);
        } finally {
            lock.unlock();
        }
    }

    private EntityManager upToDate(String app, Tables declared) throws SQLException {
        TablePrefixOf prefix = new TablePrefixOf(declared.namespace());
        upgrades.run(prefix, declared.upgradeTasks(), () -> {
            AppActiveObjects tables = new AppActiveObjects(app, database.dataSource(), true);
            tables.open(engine(prefix));
            return tables;
        });
        EntityManager engine = engine(prefix);
        migrate(engine, declared.entities());
        return engine;
    }

    private EntityManager engine(TablePrefixOf prefix) {
        return Engines.make(database.dataSource(), database.dialect(), prefix);
    }

    public void close(String app) {
        service(app).close();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void migrate(EntityManager engine, List<Class<?>> entities) throws SQLException {
        engine.migrate((Class[]) entities.toArray(Class[]::new));
    }
}
