package org.salescollab.shared;

import java.util.function.Supplier;

/** Runs work in one database transaction; joins the one that is open, rolls back on any exception. */
public interface Tx {

    <T> T call(Supplier<T> work);

    default void run(Runnable work) {
        call(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
