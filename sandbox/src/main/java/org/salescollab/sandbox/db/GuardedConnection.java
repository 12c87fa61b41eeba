package org.salescollab.sandbox.db;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Set;

/** A connection that shows its statements to {@link SqlWatch} and, where it is a running transaction's, stays open and uncommitted. */
final class GuardedConnection implements InvocationHandler {
    private static final Set<String> OF_THE_TRANSACTION = Set.of("close", "commit", "setAutoCommit", "abort");
    private static final Set<String> SQL_FIRST = Set.of("prepareStatement", "prepareCall");

    private final Connection target;
    private final TransactionalDataSource.Running tx;
    private boolean closed;

    private GuardedConnection(Connection target, TransactionalDataSource.Running tx) {
        this.target = target;
        this.tx = tx;
    }

    static Connection wrap(Connection connection) {
        return proxy(Connection.class, new GuardedConnection(connection, null));
    }

    static Connection joined(Connection connection, TransactionalDataSource.Running tx) {
        return proxy(Connection.class, new GuardedConnection(connection, tx));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        String name = method.getName();
        if (tx != null) {
            if (OF_THE_TRANSACTION.contains(name)) {
                closed |= "close".equals(name);
                return null;
            }
            if ("rollback".equals(name) && args == null) {
                tx.rollbackOnly();
                return null;
            }
            if ("isClosed".equals(name)) {
                return closed;
            }
        }
        Object result = call(target, method, args);
        // A prepared statement counts when it runs, so only its text is kept here.
        if (SQL_FIRST.contains(name)) {
            return statement((Statement) result, (String) args[0]);
        }
        return "createStatement".equals(name) ? statement((Statement) result, null) : result;
    }

    private static Statement statement(Statement target, String sql) {
        InvocationHandler handler = (proxy, method, args) -> {
            if (method.getName().startsWith("execute")) {
                SqlWatch.onSql(args != null && args[0] instanceof String own ? own : sql == null ? "" : sql);
            } else if (method.getName().equals("addBatch") && args != null) {
                SqlWatch.check((String) args[0]);
            }
            return call(target, method, args);
        };
        return proxy(kindOf(target), handler);
    }

    private static Class<? extends Statement> kindOf(Statement target) {
        if (target instanceof CallableStatement) {
            return CallableStatement.class;
        }
        return target instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(GuardedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
