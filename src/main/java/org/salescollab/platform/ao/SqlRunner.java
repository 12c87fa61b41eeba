package org.salescollab.platform.ao;

import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    private final ThreadLocal<@Nullable Connection> shared = new ThreadLocal<>();
    private volatile @Nullable Dialect dialect;

    /** {@code anchorTable} is a table of the app by whose place the schema is found. */
    public SqlRunner(TransactionalExecutorFactory executors, Readiness readiness, String anchorTable) {
        this.executors = executors;
        this.readiness = readiness;
        this.anchorTable = anchorTable;
    }

    /** All rows of a SELECT, in the order of the statement. */
    public <T> List<T> query(String sql, List<?> args, RowMapper<T> mapper) {
        return query(sql, args, 0, mapper);
    }

    /** The first rows of a SELECT; every database has its own word for it, so the driver says it. */
    public <T> List<T> query(String sql, List<?> args, int limit, RowMapper<T> mapper) {
        return inTransaction(true, connection -> {
            try (PreparedStatement statement = prepare(connection, sql, args)) {
                statement.setMaxRows(limit);
                return rows(statement, mapper);
            }
        });
    }

    private static <T> List<T> rows(PreparedStatement statement, RowMapper<T> mapper) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<T> result = new ArrayList<>();
            while (rows.next()) {
                result.add(mapper.map(rows));
            }
            return result;
        }
    }

    /** Rows changed by an INSERT, UPDATE or DELETE. */
    public int update(String sql, List<?> args) {
        return inTransaction(false, connection -> {
            try (PreparedStatement statement = prepare(connection, sql, args)) {
                return statement.executeUpdate();
            }
        });
    }

    /**
     * One INSERT, UPDATE or DELETE with many sets of values, sent together; all of them are done or none.
     *
     * @return for each set how many rows it changed; below zero where the driver doesn't say
     */
    public int[] batch(String sql, List<? extends List<?>> many) {
        if (many.isEmpty()) {
            return new int[0];
        }
        return inTransaction(false, connection -> {
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

    /** Inserts rows as one batch; all of them name the same columns. */
    public void insert(String table, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> columns = List.copyOf(rows.get(0).keySet());
        String names = columns.stream().map(column -> "[" + column + "]").collect(Collectors.joining(", "));
        batch(
                "INSERT INTO {" + table + "} (" + names + ") VALUES (" + placeholders(columns.size()) + ")",
                rows.stream()
                        .map(row -> columns.stream().map(row::get).toList())
                        .toList());
    }

    /** Runs all statements that {@code work} sends from this thread in one transaction. */
    public <T> T together(Supplier<T> work) {
        if (shared.get() != null) {
            return work.get();
        }
        return inTransaction(false, connection -> {
            shared.set(connection);
            try {
                return work.get();
            } finally {
                shared.remove();
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
        Connection open = shared.get();
        return open != null
                ? attempt(open, work)
                : executors.createExecutor(readOnly, false).execute(connection -> attempt(connection, work));
    }

    private static <T> T attempt(Connection connection, SqlWork<T> work) {
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("a statement of the app failed", e);
        }
    }

    /** A piece of work on an open connection. */
    private interface SqlWork<T> {
        T on(Connection connection) throws SQLException;
    }
}
