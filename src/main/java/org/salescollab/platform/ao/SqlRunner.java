package org.salescollab.platform.ao;

import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.AppLifecycle;
import org.salescollab.platform.Readiness;

/**
 * Runs plain SQL over the app's tables where Active Objects has no word for it: aggregates, joins, guarded updates.
 *
 * <p>Write tables as <code>{SALES_PROJECT}</code> and columns as {@code [STAGE]}, both upper case; values are bound,
 * never written into the text. A statement runs in Jira's transaction, which is <em>not</em> the one of Active Objects:
 * what an open Active Objects transaction has written isn't seen here, and its entity cache doesn't notice an update.
 */
public final class SqlRunner {

    private final TransactionalExecutorFactory executors;
    private final Readiness readiness;
    private final String tablePrefix = TableNames.prefix(AppLifecycle.PLUGIN_KEY);
    private final String anchorTable;
    private volatile @Nullable Dialect dialect;

    /** {@code anchorTable} is a table of the app by whose place the schema is found. */
    public SqlRunner(TransactionalExecutorFactory executors, Readiness readiness, String anchorTable) {
        this.executors = executors;
        this.readiness = readiness;
        this.anchorTable = anchorTable;
    }

    /** All rows of a SELECT, in the order of the statement. */
    public <T> List<T> query(String sql, List<?> args, RowMapper<T> mapper) {
        return inTransaction(true, connection -> {
            try (PreparedStatement statement = prepare(connection, sql, args);
                    ResultSet rows = statement.executeQuery()) {
                List<T> result = new ArrayList<>();
                while (rows.next()) {
                    result.add(mapper.map(rows));
                }
                return result;
            }
        });
    }

    /** Rows changed by an INSERT, UPDATE or DELETE. */
    public int update(String sql, List<?> args) {
        return inTransaction(false, connection -> {
            try (PreparedStatement statement = prepare(connection, sql, args)) {
                return statement.executeUpdate();
            }
        });
    }

    /** One INSERT, UPDATE or DELETE with many sets of values, sent together; all of them are done or none. */
    public void batch(String sql, List<? extends List<?>> many) {
        if (many.isEmpty()) {
            return;
        }
        inTransaction(false, connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(dialect(connection).expand(sql))) {
                for (List<?> args : many) {
                    bind(statement, args);
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    /** {@code ?, ?, ?} for an IN list; keep it below 500 values per statement. */
    public static String placeholders(int count) {
        return String.join(", ", java.util.Collections.nCopies(count, "?"));
    }

    private PreparedStatement prepare(Connection connection, String sql, List<?> args) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(dialect(connection).expand(sql));
        bind(statement, args);
        return statement;
    }

    private static void bind(PreparedStatement statement, List<?> args) throws SQLException {
        for (int i = 0; i < args.size(); i++) {
            statement.setObject(i + 1, args.get(i));
        }
    }

    private Dialect dialect(Connection connection) throws SQLException {
        Dialect known = dialect;
        if (known == null) {
            known = Dialect.of(connection, tablePrefix, anchorTable);
            dialect = known;
        }
        return known;
    }

    private <T> T inTransaction(boolean readOnly, SqlWork<T> work) {
        readiness.requireReady();
        return executors.createExecutor(readOnly, false).execute(connection -> {
            try {
                return work.on(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("a statement of the app failed", e);
            }
        });
    }

    /** A piece of work on an open connection. */
    private interface SqlWork<T> {
        T on(Connection connection) throws SQLException;
    }
}
