package org.salescollab.sandbox.db;

import java.util.concurrent.Callable;

/** Runs work in a database transaction that belongs to the current thread. */
public interface Transactions {
    /** Joins the running transaction or begins one; any exception rolls back and comes out as it was thrown. */
    <T> T inTransaction(Callable<T> work);

    /** Always begins one of its own, on another connection. */
    <T> T inNewTransaction(Callable<T> work);

    boolean active();

    /** Runs after the commit of the running transaction (never after a rollback), or at once when there is none. */
    void afterCommit(Runnable work);
}
