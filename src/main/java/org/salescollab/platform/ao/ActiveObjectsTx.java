package org.salescollab.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.Supplier;
import org.salescollab.platform.Readiness;
import org.salescollab.shared.Tx;

/** Transactions of Active Objects; refuses work while the tables can't be used. */
public final class ActiveObjectsTx implements Tx {

    private final ActiveObjects ao;
    private final Readiness readiness;

    public ActiveObjectsTx(ActiveObjects ao, Readiness readiness) {
        this.ao = ao;
        this.readiness = readiness;
    }

    @Override
    public <T> T call(Supplier<T> work) {
        readiness.requireReady();
        // Active Objects asks for serializable transactions, so a database may refuse a late one at any statement.
        return UniqueRules.guard(() -> ao.executeInTransaction(work::get));
    }
}
