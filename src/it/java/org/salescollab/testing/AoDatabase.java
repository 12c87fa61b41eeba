package org.salescollab.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/**
 * A database with the real Active Objects engine, for one test class: tables under the app's own prefix, every statement
 * counted. {@link #h2} is always there; {@link #postgres} needs the system property {@value #POSTGRES_URL}.
 */
public final class AoDatabase implements AutoCloseable {

    /** JDBC address of a PostgreSQL database that tests may fill and empty. */
    public static final String POSTGRES_URL = "test.postgres.url";

    private final HikariDataSource pool;
    private final CountingDataSource counted;
    private final RealActiveObjects activeObjects;
    private final String dropAll;

    private AoDatabase(String url, String dropAll, Class<? extends RawEntity<?>>[] entities) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(8);
        this.pool = new HikariDataSource(config);
        this.counted = new CountingDataSource(pool);
        this.dropAll = dropAll;
        run(dropAll);
        EntityManager engine = new EntityManager(provider(url), new AoNames());
        try {
            engine.migrate(entities);
        } catch (SQLException e) {
            throw new IllegalStateException("the tables could not be made", e);
        }
        this.activeObjects = new RealActiveObjects(engine);
    }

    @SafeVarargs
    public static AoDatabase h2(Class<? extends RawEntity<?>>... entities) {
        // H2 would answer a repeated question out of its memory, which no benchmark may take for speed.
        String url = "jdbc:h2:mem:" + UUID.randomUUID()
                + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;OPTIMIZE_REUSE_RESULTS=FALSE";
        return new AoDatabase(url, "drop all objects", entities);
    }

    @SafeVarargs
    public static AoDatabase postgres(Class<? extends RawEntity<?>>... entities) {
        return postgresAt(System.getProperty(POSTGRES_URL), entities);
    }

    /** Tables in a schema of their own, which is dropped before and after. */
    @SafeVarargs
    public static AoDatabase postgresAt(String url, Class<? extends RawEntity<?>>... entities) {
        String drop = "drop schema if exists ao_test cascade; create schema ao_test";
        String separator = url.contains("?") ? "&" : "?";
        return new AoDatabase(url + separator + "currentSchema=ao_test", drop, entities);
    }

    /** A table's name as it stands in statements; the quotes are needed on PostgreSQL and do no harm on H2. */
    public static String table(String name) {
        return '"' + AoNames.PREFIX + '_' + name + '"';
    }

    /** Plain connections to the same tables, past Active Objects and past the counting. */
    public DataSource plain() {
        return pool;
    }

    public ActiveObjects activeObjects() {
        return activeObjects;
    }

    /** SAL's way to plain SQL; like Jira's it hands out a connection of its own with automatic commit off. */
    public TransactionalExecutorFactory sql() {
        return new TransactionalExecutorFactory() {
            @Override
            public TransactionalExecutor create() {
                return createExecutor();
            }

            @Override
            public TransactionalExecutor createExecutor() {
                return AoDatabase.this::execute;
            }

            @Override
            public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
                return createExecutor();
            }
        };
    }

    private <A> A execute(ConnectionCallback<A> work) {
        try (Connection connection = counted.getConnection()) {
            connection.setAutoCommit(false);
            try {
                A result = work.execute(connection);
                connection.commit();
                return result;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The statements that {@code work} sends, in their order. */
    public List<String> statementsOf(Runnable work) {
        return counted.statementsOf(work);
    }

    private DatabaseProvider provider(String url) {
        return url.startsWith("jdbc:h2:")
                ? new H2DatabaseProvider(counted, "PUBLIC")
                : new PostgreSQLDatabaseProvider(counted, "ao_test");
    }

    private void run(String sql) {
        try (Connection connection = pool.getConnection()) {
            connection.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        run(dropAll);
        pool.close();
    }
}
