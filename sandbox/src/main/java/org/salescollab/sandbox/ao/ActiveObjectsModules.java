package org.salescollab.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.EntityManager;
import org.osgi.framework.Bundle;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.db.SqlWatch;

/** The ActiveObjects services of all apps; an app's opens when its {@code <ao>} module is enabled. */
public final class ActiveObjectsModules {
    private final Database database;
    private final Map<String, AppActiveObjects> services = new ConcurrentHashMap<>();

    public ActiveObjectsModules(Database database) {
        this.database = database;
    }

    /** The service as the bundle sees it; there is one per app. */
    public ActiveObjects of(Bundle bundle) {
        return service(bundle.getSymbolicName());
    }

    private AppActiveObjects service(String app) {
        return services.computeIfAbsent(app, name -> new AppActiveObjects(name, database.dataSource()));
    }

    /** Brings the tables up to the entities and opens the service. */
    public void open(String app, String namespace, List<Class<?>> entities) {
        EntityManager engine = Engines.make(database.dataSource(), database.dialect(), new TablePrefixOf(namespace));
        try {
            SqlWatch.unwatched(() -> {
                migrate(engine, entities);
                return null;
            });
        } catch (Exception e) {
            throw new IllegalStateException("The tables of " + app + " could not be made: " + e.getMessage(), e);
        }
        service(app).open(engine);
    }

    public void close(String app) {
        service(app).close();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void migrate(EntityManager engine, List<Class<?>> entities) throws SQLException {
        engine.migrate((Class[]) entities.toArray(Class[]::new));
    }
}
