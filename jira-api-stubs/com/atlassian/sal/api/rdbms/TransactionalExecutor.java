package com.atlassian.sal.api.rdbms;

public interface TransactionalExecutor {
    <A> A execute(com.atlassian.sal.api.rdbms.ConnectionCallback<A> a);
}
