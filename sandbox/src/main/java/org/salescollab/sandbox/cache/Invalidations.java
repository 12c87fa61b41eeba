package org.salescollab.sandbox.cache;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.db.SqlWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the nodes of a database that a cache has changed: each node counts its own changes of a cache in a row, and drops a
 * cache when the count of another node has moved. A node hears of it a moment later, as on Jira, never at once.
 */
public final class Invalidations implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Invalidations.class);
    private static final long INTERVAL_MILLIS = 500;

    private final Database database;
    private final String node = UUID.randomUUID().toString();
    private final Set<String> watched = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> heard = new ConcurrentHashMap<>();
    private final ScheduledExecutorService ear = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "cache-invalidations");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Consumer<String> listener = name -> {};

    public Invalidations(Database database) {
        this.database = database;
        ear.scheduleWithFixedDelay(this::listenOnce, INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    }

    void listen(Consumer<String> whoHears) {
        listener = whoHears;
    }

    /** Begins to listen; what was told before doesn't count, since the cache is empty. */
    void watch(String cache) {
        watched.add(cache);
    }

    void tell(String cache) {
        own(() -> {
            if (!count(cache)) {
                begin(cache);
            }
            return null;
        });
    }

    private boolean count(String cache) {
        return database.read(handle -> handle.execute(
                        "UPDATE sandbox_cache SET changes = changes + 1 WHERE cache_name = ? AND node = ?",
                        cache,
                        node))
                > 0;
    }

    private void begin(String cache) {
        try {
            database.read(handle -> handle.execute(
                    "INSERT INTO sandbox_cache (cache_name, node, changes) VALUES (?, ?, 1)", cache, node));
        } catch (UnableToExecuteStatementException e) {
            // Another thread of this node has made the row in between.
            count(cache);
        }
    }

    private void listenOnce() {
        try {
            if (!watched.isEmpty()) {
                own(this::hear);
            }
        } catch (RuntimeException e) {
            // The next turn tries again: a task that throws would never run any more.
            LOG.warn("Could not read which caches have changed", e);
        }
    }

    private Void hear() {
        database.read(handle -> handle.createQuery(
                                "SELECT cache_name, node, changes FROM sandbox_cache WHERE node <> :node")
                        .bind("node", node)
                        .map((row, context) -> new Told(row.getString(1), row.getString(2), row.getLong(3)))
                        .list())
                .forEach(this::hear);
        return null;
    }

    private void hear(Told told) {
        Long before = heard.put(told.cache + "@" + told.node, told.changes);
        if (watched.contains(told.cache) && (before == null || before != told.changes)) {
            listener.accept(told.cache);
        }
    }

    private record Told(String cache, String node, long changes) {}

    /** A change is told at once, whatever transaction or request runs on the thread. */
    private void own(Callable<Void> work) {
        try {
            SqlWatch.unwatched(() -> database.dataSource().outside(work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        ear.shutdownNow();
        own(() -> {
            database.read(handle -> handle.execute("DELETE FROM sandbox_cache WHERE node = ?", node));
            return null;
        });
    }
}
