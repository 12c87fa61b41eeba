package org.salescollab.sandbox.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;

/** The sandbox's database: a pool, transactions that nested calls join, and work that waits for the commit. */
public final class Database implements AutoCloseable {
    private static final int POOL_SIZE = 30;

    private final HikariDataSource pool;
    private final TransactionalDataSource transactions;
    private final Jdbi jdbi;
    private final Dialect dialect;
    private final Ids ids;

    private Database(HikariDataSource pool, Dialect dialect) {
        this.pool = pool;
        this.transactions = new TransactionalDataSource(pool);
        this.jdbi = Jdbi.create(transactions);
        // A handle inside a transaction is one of several; the transaction itself is ended by TransactionalDataSource.
        this.jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        this.dialect = dialect;
        this.ids = new Ids(jdbi, transactions);
    }

    /**
     * Opens and migrates the database.
     *
     * @param dir where the H2 file is kept when there is no url
     * @param url {@code postgresql://user:password@host:port/name}, a JDBC url, or null for H2
     */
    public static Database open(Path dir, String url) {
        HikariConfig config = new HikariConfig();
        if (url == null || url.isBlank()) {
            // WRITE_DELAY=0: a commit is in the file when it returns, so kill -9 loses nothing that was answered.
            config.setJdbcUrl("jdbc:h2:file:" + dir.toAbsolutePath().resolve("sandbox")
                    + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000");
        } else {
            address(config, url);
        }
        return open(config);
    }

    /** An H2 database in memory that lives until it is closed; for tests. */
    public static Database inMemory(String name) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        return open(config);
    }

    private static void address(HikariConfig config, String url) {
        if (url.startsWith("jdbc:")) {
            config.setJdbcUrl(url);
            return;
        }
        URI uri = URI.create(url);
        String kind = uri.getScheme().equals("postgres") ? "postgresql" : uri.getScheme();
        String query = uri.getQuery() == null ? "" : "?" + uri.getQuery();
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        config.setJdbcUrl("jdbc:" + kind + "://" + uri.getHost() + port + uri.getPath() + query);
        if (uri.getUserInfo() != null) {
            String[] user = uri.getUserInfo().split(":", 2);
            config.setUsername(user[0]);
            config.setPassword(user.length > 1 ? user[1] : "");
        }
    }

    private static Database open(HikariConfig config) {
        Dialect dialect = Dialect.of(config.getJdbcUrl());
        config.setDriverClassName(dialect.driver());
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(2);
        config.setPoolName("sandbox");
        Database database = new Database(new HikariDataSource(config), dialect);
        new Migrations(database).run();
        return database;
    }

    /** The one data source of all parts; it joins the thread's transaction. */
    public TransactionalDataSource dataSource() {
        return transactions;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Reads within the thread's transaction, or on its own where there is none. */
    public <T> T read(Function<Handle, T> work) {
        return jdbi.withHandle(work::apply);
    }

    /** Writes in one transaction; a call inside another joins it. */
    public <T> T inTransaction(Function<Handle, T> work) {
        return transactions.inTransaction(() -> jdbi.withHandle(work::apply));
    }

    /** Like {@link #inTransaction} for work without a result. */
    public void write(Consumer<Handle> work) {
        inTransaction(handle -> {
            work.accept(handle);
            return null;
        });
    }

    /** Runs when the thread's transaction has been committed; at once where there is none. */
    public void afterCommit(Runnable work) {
        transactions.afterCommit(work);
    }

    /** The next id of a table, unique over all nodes; gaps are normal. */
    public long nextId(String table) {
        return ids.next(table);
    }

    @Override
    public void close() {
        pool.close();
    }
}
