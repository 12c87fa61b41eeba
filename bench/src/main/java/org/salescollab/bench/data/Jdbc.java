package org.salescollab.bench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.salescollab.platform.ao.RowMapper;

/** Plain JDBC with nothing on top but the closing of what was opened. */
public final class Jdbc {

    private static final int BATCH = 1000;

    private final DataSource source;

    Jdbc(DataSource source) {
        this.source = source;
    }

    public <T> List<T> query(String sql, List<?> args, RowMapper<T> mapper) {
        return with(connection -> query(connection, sql, args, mapper));
    }

    public static <T> List<T> query(Connection connection, String sql, List<?> args, RowMapper<T> mapper)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, args);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> result = new ArrayList<>();
                while (rows.next()) {
                    result.add(mapper.map(rows));
                }
                return result;
            }
        }
    }

    public int update(String sql, List<?> args) {
        return with(connection -> update(connection, sql, args));
    }

    public static int update(Connection connection, String sql, List<?> args) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, args);
            return statement.executeUpdate();
        }
    }

    /** Sends one statement with many sets of values, a thousand at a time. */
    public static void batch(Connection connection, String sql, Iterator<List<Object>> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            while (rows.hasNext()) {
                bind(statement, rows.next());
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** Fills a table in one transaction. */
    public void fill(String table, List<String> columns, Stream<List<Object>> rows) {
        transaction(connection -> {
            batch(connection, Sql.insert(table, columns), rows.iterator());
            return true;
        });
    }

    /** Commits what {@code work} did, or leaves nothing of it. */
    public <T> T transaction(Work<T> work) {
        return with(connection -> {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    /** Several statements over one connection, each committed by itself. */
    public <T> T with(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void bind(PreparedStatement statement, List<?> args) throws SQLException {
        for (int i = 0; i < args.size(); i++) {
            statement.setObject(i + 1, args.get(i));
        }
    }

    /** A piece of work on an open connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
