package org.salescollab.sandbox.platform;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import java.util.concurrent.Callable;
import org.salescollab.sandbox.db.SqlWatch;
import org.salescollab.sandbox.db.TransactionalDataSource;

/** SQL for apps: joins the running transaction, the one of Active Objects included, or begins one. */
public final class SalTransactions implements TransactionalExecutorFactory {
    private final TransactionalDataSource source;

    public SalTransactions(TransactionalDataSource source) {
        this.source = source;
    }

    @Override
    public TransactionalExecutor create() {
        return createExecutor(false, false);
    }

    public TransactionalExecutor createReadOnly() {
        return createExecutor(true, false);
    }

    @Override
    public TransactionalExecutor createExecutor() {
        return createExecutor(false, false);
    }

    @Override
    public TransactionalExecutor createExecutor(boolean readOnly, boolean newTransaction) {
        return new Executor(source, readOnly, newTransaction);
    }

    private record Executor(TransactionalDataSource source, boolean reads, boolean own)
            implements TransactionalExecutor {
        @Override
        public <A> A execute(ConnectionCallback<A> callback) {
            Callable<A> call = () -> {
                try (Connection connection = source.getConnection()) {
                    return callback.execute(guarded(connection));
                }
            };
            Callable<A> work = reads ? () -> SqlWatch.inReadOnlyExecutor(call) : call;
            return own ? source.inNewTransaction(work) : source.inTransaction(work);
        }

        public TransactionalExecutor readOnly() {
            return new Executor(source, true, own);
        }

        public TransactionalExecutor readWrite() {
            return new Executor(source, false, own);
        }

        public TransactionalExecutor newTransaction() {
            return new Executor(source, reads, true);
        }

        public TransactionalExecutor existingTransaction() {
            return new Executor(source, reads, false);
        }
    }

    private static final Set<String> NOT_FOR_CALLBACKS =
            Set.of("commit", "rollback", "close", "setAutoCommit", "abort", "setSavepoint", "releaseSavepoint");

    /** SAL owns the transaction: a callback that tries to end it fails, as in Jira. */
    private static Connection guarded(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                SalTransactions.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, args) -> invoke(connection, method, args));
    }

    private static Object invoke(Connection connection, Method method, Object[] args) throws Throwable {
        if (NOT_FOR_CALLBACKS.contains(method.getName())) {
            throw new UnsupportedOperationException("Connection." + method.getName()
                    + " in a ConnectionCallback. Jira rule: SAL's executor commits, rolls back and closes");
        }
        try {
            return method.invoke(connection, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
