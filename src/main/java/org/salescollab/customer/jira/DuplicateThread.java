package org.salescollab.customer.jira;

import org.salescollab.customer.DuplicateChecking;
import org.salescollab.platform.Readiness;
import org.salescollab.shared.Background;

/** The thread of this node for searches that somebody starts. */
public final class DuplicateThread implements DuplicateChecking.LongWork {

    private final Background background;
    private final Readiness readiness;

    public DuplicateThread(Background background, Readiness readiness) {
        this.background = background;
        this.readiness = readiness;
    }

    @Override
    public void run(Runnable work) {
        background.run("duplicates", work);
    }

    @Override
    public boolean isStopped() {
        return !readiness.isReady();
    }
}
