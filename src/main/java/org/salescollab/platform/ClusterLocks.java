package org.salescollab.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.salescollab.shared.Locks;

/** Locks held in Jira's database, so that they count on every node. */
public final class ClusterLocks implements Locks {

    private final ClusterLockService service;

    public ClusterLocks(ClusterLockService service) {
        this.service = service;
    }

    @Override
    public <T> Optional<T> with(String name, Duration patience, Supplier<T> work) {
        ClusterLock lock = service.getLockForName(AppLifecycle.PLUGIN_KEY + "." + name);
        if (!acquire(lock, patience)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            lock.unlock();
        }
    }

    private static boolean acquire(ClusterLock lock, Duration patience) {
        try {
            return lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
