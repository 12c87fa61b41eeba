package org.salescollab.shared;

import java.util.function.Supplier;

/** Runs work at once, for tests without a database. */
public final class DirectTx implements Tx {

    @Override
    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
