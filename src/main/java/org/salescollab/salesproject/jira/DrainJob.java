package org.salescollab.salesproject.jira;

import java.time.Duration;
import org.salescollab.platform.Job;
import org.salescollab.salesproject.ReadModel;

/** Works off changes that a node noted but did not get to, such as before a crash. */
public final class DrainJob implements Job {

    private final ReadModel readModel;

    public DrainJob(ReadModel readModel) {
        this.readModel = readModel;
    }

    @Override
    public String name() {
        return "drain-issue-changes";
    }

    @Override
    public Duration interval() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        readModel.drain();
    }
}
