package org.salescollab.salesproject.jira;

import java.time.Duration;
import org.salescollab.platform.Job;
import org.salescollab.salesproject.ReadModel;
import org.salescollab.shared.Locks;

/**
 * Compares the read model with the issues, for changes that raised no event: imports, bulk and silent updates, a rate
 * that comes into force. It writes only what differs.
 */
public final class ReconcileJob implements Job {

    private final ReadModel readModel;
    private final Locks locks;

    public ReconcileJob(ReadModel readModel, Locks locks) {
        this.readModel = readModel;
        this.locks = locks;
    }

    @Override
    public String name() {
        return "reconcile-sales-projects";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        locks.with(name(), Duration.ZERO, () -> {
            readModel.reconcile();
            return Boolean.TRUE;
        });
    }
}
