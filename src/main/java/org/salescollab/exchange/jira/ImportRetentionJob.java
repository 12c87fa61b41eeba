package org.salescollab.exchange.jira;

import java.time.Duration;
import org.salescollab.exchange.ImportRetention;
import org.salescollab.platform.Job;

/** Deletes old uploaded files four times a day. */
public final class ImportRetentionJob implements Job {

    private final ImportRetention retention;

    public ImportRetentionJob(ImportRetention retention) {
        this.retention = retention;
    }

    @Override
    public String name() {
        return "delete-old-customer-imports";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        retention.look();
    }
}
