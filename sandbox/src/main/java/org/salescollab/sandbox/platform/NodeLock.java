package org.salescollab.sandbox.platform;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** This node's side of one cluster lock: threads queue here, and the first asks the database. */
final class NodeLock implements ClusterLock {
    private static final long RETRY_MILLIS = 50;

    private final String name;
    private final ClusterLocks cluster;
    private final ReentrantLock local = new ReentrantLock();

    NodeLock(String name, ClusterLocks cluster) {
        this.name = name;
        this.cluster = cluster;
    }

    @Override
    public boolean tryLock() {
        return local.tryLock() && takeOrLeave();
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(time);
        if (!local.tryLock(time, unit)) {
            return false;
        }
        while (true) {
            if (local.getHoldCount() > 1 || cluster.take(name)) {
                return true;
            }
            if (System.nanoTime() >= end) {
                local.unlock();
                return false;
            }
            pause();
        }
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        local.lock();
        while (local.getHoldCount() == 1 && !cluster.take(name)) {
            try {
                TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        local.lockInterruptibly();
        while (local.getHoldCount() == 1 && !cluster.take(name)) {
            pause();
        }
    }

    /** Gives the local lock back when the wait for the other node is interrupted. */
    private void pause() throws InterruptedException {
        try {
            TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            local.unlock();
            throw e;
        }
    }

    private boolean takeOrLeave() {
        if (local.getHoldCount() > 1 || cluster.take(name)) {
            return true;
        }
        local.unlock();
        return false;
    }

    @Override
    public void unlock() {
        if (!local.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("Cluster lock " + name + " is not held by this thread");
        }
        if (local.getHoldCount() == 1) {
            cluster.release(name);
        }
        local.unlock();
    }

    public boolean isHeldByCurrentThread() {
        return local.isHeldByCurrentThread();
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("Jira rule: cluster locks have no conditions");
    }
}
