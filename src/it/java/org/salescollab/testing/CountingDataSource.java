package org.salescollab.testing;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;

/**
 * Notes every statement that reaches the database while somebody asks, so that a test can hold a use case to its number.
 * At other times connections are handed out as they are, so that a benchmark measures the app and not the counting.
 */
final class CountingDataSource implements DisposableDataSource {

    private final DataSource target;
    private final List<String> executed = new CopyOnWriteArrayList<>();
    private volatile boolean counting;

    CountingDataSource(DataSource target) {
        this.target = target;
    }

    /** The statements that {@code work} sends, in their order. */
    List<String> statementsOf(Runnable work) {
        executed.clear();
        counting = true;
        try {
            work.run();
        } finally {
            counting = false;
        }
        return List.copyOf(executed);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return watched(target.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return watched(target.getConnection(user, password));
    }

    private Connection watched(Connection connection) {
        return counting ? watch(Connection.class, connection, "") : connection;
    }

    private <T> T watch(Class<T> type, Object watched, String sql) {
        InvocationHandler handler = (proxy, method, args) -> {
            String text = args != null && args.length > 0 && args[0] instanceof String first ? first : sql;
            if (method.getName().startsWith("execute")) {
                executed.add(text);
            }
            Object result = invoke(watched, method, args);
            if (result instanceof PreparedStatement) {
                return watch(PreparedStatement.class, result, text);
            }
            return result instanceof Statement ? watch(Statement.class, result, text) : result;
        };
        return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object watched, java.lang.reflect.Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(watched, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public void dispose() {}

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return target.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        target.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        target.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return target.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return target.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return target.isWrapperFor(type);
    }
}
