package org.salescollab.customer.jira;

import java.time.Duration;
import org.salescollab.customer.DuplicateWork;
import org.salescollab.platform.Job;
import org.salescollab.platform.Readiness;

/** Looks for duplicates once an hour on one node, unless somebody's search works; stops with the app. */
public final class DuplicateJob implements Job {

    private final DuplicateWork work;
    private final Readiness readiness;

    public DuplicateJob(DuplicateWork work, Readiness readiness) {
        this.work = work;
        this.readiness = readiness;
    }

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        work.hourly(() -> !readiness.isReady());
    }
}
