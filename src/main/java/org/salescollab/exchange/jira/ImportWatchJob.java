package org.salescollab.exchange.jira;

import java.time.Duration;
import org.salescollab.exchange.ImportWatch;
import org.salescollab.platform.Job;

/** Looks four times a minute for imports whose node has died. */
public final class ImportWatchJob implements Job {

    private final ImportWatch watch;

    public ImportWatchJob(ImportWatch watch) {
        this.watch = watch;
    }

    @Override
    public String name() {
        return "watch-customer-imports";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        watch.look();
    }
}
