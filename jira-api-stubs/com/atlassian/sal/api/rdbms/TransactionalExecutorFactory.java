package com.atlassian.sal.api.rdbms;

public interface TransactionalExecutorFactory {
    com.atlassian.sal.api.rdbms.TransactionalExecutor create();
    com.atlassian.sal.api.rdbms.TransactionalExecutor createExecutor();
    com.atlassian.sal.api.rdbms.TransactionalExecutor createExecutor(boolean a, boolean b);
}
