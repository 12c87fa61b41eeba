package org.salescollab.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.salescollab.sandbox.db.Transactions;

/** The ActiveObjects service of one app: refuses work until the app is enabled, then hands it to the engine. */
final class AppActiveObjects implements ActiveObjects {
    private final String app;
    private final Transactions transactions;
    private final boolean upgrading;
    private volatile EntityManager engine;

    /** {@code upgrading} is for upgrade tasks, which alone may migrate tables. */
    AppActiveObjects(String app, Transactions transactions, boolean upgrading) {
        this.app = app;
        this.transactions = transactions;
        this.upgrading = upgrading;
    }

    void open(EntityManager manager) {
        this.engine = manager;
    }

    void close() {
        this.engine = null;
    }

    private EntityManager engine() {
        EntityManager current = engine;
        if (current == null) {
            throw new IllegalStateException(
                    "ActiveObjects used by " + app + " while the app is not enabled or has no <ao>"
                            + " module. Jira rule: not in constructors, bean initialisation or before the app's modules are enabled;"
                            + " wait for PluginEnabledEvent");
        }
        return current;
    }

    /** A call of the engine. */
    private interface Call<T> {
        T on(EntityManager manager) throws SQLException;
    }

    private <T> T call(Call<T> call) {
        try {
            return call.on(engine());
        } catch (SQLException e) {
            throw new ActiveObjectsException(
                    "There was a SQL exception thrown by the Active Objects library: " + e.getMessage(), e);
        }
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        EntityManager manager = engine();
        try {
            return transactions.inTransaction(callback::doInTransaction);
        } catch (RuntimeException | Error failure) {
            // What the engine remembers of the rolled back rows is wrong now.
            manager.flushAll();
            throw failure;
        }
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return call(manager -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return call(manager -> manager.create(type, params));
    }

    public <T extends RawEntity<K>, K> void create(Class<T> type, java.util.List<Map<String, Object>> rows) {
        call(manager -> {
            manager.create(type, rows);
            return null;
        });
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        call(manager -> {
            manager.delete(entities);
            return null;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(manager -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return call(manager -> manager.get(type, key));
    }

    @Override
    @SafeVarargs
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return call(manager -> manager.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return call(manager -> manager.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return call(manager -> manager.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return call(manager -> manager.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return call(manager -> manager.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(
            Class<T> type, String keyField, String sql, Object... parameters) {
        return call(manager -> manager.findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> callback) {
        call(manager -> {
            manager.stream(type, callback);
            return null;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        call(manager -> {
            manager.stream(type, query, callback);
            return null;
        });
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return call(manager -> manager.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(manager -> manager.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return call(manager -> manager.count(type, query));
    }

    @Override
    public void flushAll() {
        engine().flushAll();
    }

    @Override
    public void flush(RawEntity<?>... entities) {
        engine().flush(entities);
    }

    @Override
    @SafeVarargs
    public final void migrate(Class<? extends RawEntity<?>>... entities) {
        requireUpgrade();
        call(manager -> {
            manager.migrate(entities);
            return null;
        });
    }

    @Override
    @SafeVarargs
    public final void migrateDestructively(Class<? extends RawEntity<?>>... entities) {
        requireUpgrade();
        call(manager -> {
            manager.migrateDestructively(entities);
            return null;
        });
    }

    private void requireUpgrade() {
        if (!upgrading) {
            throw new IllegalStateException("Jira rule: ActiveObjects.migrate may only be called from upgrade tasks");
        }
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        return new ActiveObjectsModuleMetaData() {
            @Override
            public void awaitInitialization() {
                engine();
            }

            @Override
            public void awaitInitialization(long timeout, TimeUnit unit) {
                engine();
            }

            public boolean isInitialized() {
                return engine != null;
            }
        };
    }
}
