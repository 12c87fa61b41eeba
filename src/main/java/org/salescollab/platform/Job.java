package org.salescollab.platform;

import java.time.Duration;

/** Work that runs again and again on one node of the cluster; must be idempotent. */
public interface Job {

    /** Stable name; it is part of the scheduler's database. */
    String name();

    Duration interval();

    void run();
}
