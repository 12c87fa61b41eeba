package org.salescollab.customer.jira;

import java.time.Duration;
import org.salescollab.customer.DuplicateSearch;
import org.salescollab.platform.Job;
import org.salescollab.platform.Readiness;

/** Looks for duplicates once an hour on one node; stops with the app. */
public final class DuplicateJob implements Job {

    private final DuplicateSearch search;
    private final Readiness readiness;

    public DuplicateJob(DuplicateSearch search, Readiness readiness) {
        this.search = search;
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
        search.run(() -> !readiness.isReady());
    }
}
