package org.salescollab.sandbox.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.db.SqlWatch;

/**
 * Locks over all nodes: a row per name with an owner and a lease. The owner prolongs the lease while it lives, so the lock
 * of a node that died is free again when the lease has run out.
 */
public final class ClusterLocks implements ClusterLockService, AutoCloseable {
    private static final long LEASE_MILLIS = 15_000;
    private static final String NOBODY = "-";

    private final Database database;
    private final String node = UUID.randomUUID().toString();
    private final Map<String, NodeLock> locks = new ConcurrentHashMap<>();
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "cluster-lock-leases");
        thread.setDaemon(true);
        return thread;
    });

    public ClusterLocks(Database database) {
        this.database = database;
        heart.scheduleWithFixedDelay(this::prolong, LEASE_MILLIS / 3, LEASE_MILLIS / 3, TimeUnit.MILLISECONDS);
    }

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, key -> new NodeLock(key, this));
    }

    boolean take(String name) {
        boolean taken = own(() -> update(name) || insert(name));
        if (taken) {
            held.add(name);
        }
        return taken;
    }

    void release(String name) {
        held.remove(name);
        own(() -> database.read(handle -> handle.execute(
                        "UPDATE sandbox_lock SET owner = ?, lease_until = 0 WHERE name = ? AND owner = ?",
                        NOBODY,
                        name,
                        node))
                > 0);
    }

    private boolean update(String name) {
        long now = System.currentTimeMillis();
        return database.read(handle -> handle.execute(
                        "UPDATE sandbox_lock SET owner = ?, lease_until = ? WHERE name = ? AND (owner = ? OR lease_until < ?)",
                        node,
                        now + LEASE_MILLIS,
                        name,
                        NOBODY,
                        now))
                > 0;
    }

    private boolean insert(String name) {
        try {
            database.read(handle -> handle.execute(
                    "INSERT INTO sandbox_lock (name, owner, lease_until) VALUES (?, ?, 0)", name, NOBODY));
        } catch (UnableToExecuteStatementException e) {
            // The row is there: somebody holds it, or another node has just made it.
            return update(name);
        }
        return update(name);
    }

    private void prolong() {
        for (String name : held) {
            database.read(handle -> handle.execute(
                    "UPDATE sandbox_lock SET lease_until = ? WHERE name = ? AND owner = ?",
                    System.currentTimeMillis() + LEASE_MILLIS,
                    name,
                    node));
        }
    }

    /** A lock is taken and given back at once, whatever transaction or request runs on the thread. */
    private boolean own(java.util.concurrent.Callable<Boolean> work) {
        try {
            return SqlWatch.unwatched(() -> database.dataSource().outside(work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        heart.shutdownNow();
        Set.copyOf(held).forEach(this::release);
    }
}
