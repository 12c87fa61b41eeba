package org.salescollab.sandbox.db;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The one DataSource of the sandbox: inside {@link #inTransaction} every connection taken on that thread, by the sandbox's
 * own SQL, by Active Objects or by SAL, is the same one, so all of them commit or roll back together as in Jira.
 */
public final class TransactionalDataSource implements DataSource, Transactions {
    private final DataSource pool;
    private final ThreadLocal<Running> running = new ThreadLocal<>();

    public TransactionalDataSource(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Running tx = running.get();
        return tx == null ? GuardedConnection.wrap(pool.getConnection()) : GuardedConnection.joined(tx.connection, tx);
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        Running tx = running.get();
        return tx == null ? begin(work) : join(tx, work);
    }

    @Override
    public <T> T inNewTransaction(Callable<T> work) {
        Running before = running.get();
        running.remove();
        try {
            return begin(work);
        } finally {
            if (before != null) {
                running.set(before);
            }
        }
    }

    /** Runs work with connections of its own, each statement committed at once, whatever the thread's transaction is. */
    public <T> T outside(Callable<T> work) throws Exception {
        Running before = running.get();
        running.remove();
        try {
            return work.call();
        } finally {
            if (before != null) {
                running.set(before);
            }
        }
    }

    @Override
    public boolean active() {
        return running.get() != null;
    }

    @Override
    public void afterCommit(Runnable work) {
        Running tx = running.get();
        if (tx == null) {
            work.run();
        } else {
            tx.afterCommit.add(work);
        }
    }

    private <T> T join(Running tx, Callable<T> work) {
        try {
            return work.call();
        } catch (Throwable failure) {
            tx.rollbackOnly = true;
            throw Failures.sneaky(failure);
        }
    }

    private <T> T begin(Callable<T> work) {
        Running tx = new Running();
        T result;
        try (Connection connection = pool.getConnection()) {
            tx.connection = connection;
            connection.setAutoCommit(false);
            running.set(tx);
            result = finish(tx, work);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        tx.afterCommit.forEach(Runnable::run);
        return result;
    }

    private <T> T finish(Running tx, Callable<T> work) throws SQLException {
        boolean committed = false;
        try {
            T result = work.call();
            if (tx.rollbackOnly) {
                throw new IllegalStateException("Transaction rolled back: a step that joined it had failed");
            }
            tx.connection.commit();
            committed = true;
            return result;
        } catch (Throwable failure) {
            throw Failures.sneaky(failure);
        } finally {
            running.remove();
            if (!committed) {
                tx.connection.rollback();
            }
            tx.connection.setAutoCommit(true);
        }
    }

    /** A transaction that is running on one thread. */
    static final class Running {
        private Connection connection;
        private boolean rollbackOnly;
        private final List<Runnable> afterCommit = new ArrayList<>();

        void rollbackOnly() {
            rollbackOnly = true;
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
