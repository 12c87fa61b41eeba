package org.salescollab.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;

/** The service that Jira offers, over the real engine: a nested transaction joins the running one. */
final class RealActiveObjects implements ActiveObjects {

    /** A call of the engine, which declares SQL's exception. */
    private interface Call<T> {
        T run() throws SQLException;
    }

    private final EntityManager engine;
    private final ThreadLocal<Boolean> inTransaction = ThreadLocal.withInitial(() -> false);

    RealActiveObjects(EntityManager engine) {
        this.engine = engine;
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> work) {
        if (inTransaction.get()) {
            return work.doInTransaction();
        }
        inTransaction.set(true);
        try {
            return call(() -> new Transaction<T>(engine) {
                @Override
                protected T run() {
                    return work.doInTransaction();
                }
            }.execute());
        } catch (RuntimeException e) {
            engine.flushAll();
            throw e;
        } finally {
            inTransaction.remove();
        }
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> values) {
        return call(() -> engine.create(type, values));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... values) {
        return call(() -> engine.create(type, values));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        call(() -> {
            engine.delete(entities);
            return null;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... args) {
        return call(() -> engine.deleteWithSQL(type, criteria, args));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return call(() -> engine.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... args) {
        return call(() -> engine.find(type, criteria, args));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return call(() -> engine.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return call(() -> engine.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(Class<T> type, String keyField, String sql, Object... args) {
        return call(() -> engine.findWithSQL(type, keyField, sql, args));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return call(() -> engine.get(type, key));
    }

    @SafeVarargs
    @Override
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return call(() -> engine.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> onRow) {
        call(() -> {
            engine.stream(type, onRow);
            return null;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> onRow) {
        call(() -> {
            engine.stream(type, query, onRow);
            return null;
        });
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return call(() -> engine.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... args) {
        return call(() -> engine.count(type, criteria, args));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return call(() -> engine.count(type, query));
    }

    @Override
    public void flushAll() {
        engine.flushAll();
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        throw new UnsupportedOperationException("the tables of a test are there from its first line");
    }
}
