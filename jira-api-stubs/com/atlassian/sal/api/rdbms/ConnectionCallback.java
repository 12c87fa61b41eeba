package com.atlassian.sal.api.rdbms;

public interface ConnectionCallback<A> {
    A execute(java.sql.Connection a);
}
