package com.atlassian.scheduler.config;

import java.util.Date;

/** When a job runs: once, or again and again at an interval. */
public class Schedule {
    /** Milliseconds between runs, 0 for a single run. */
    private final long interval;

    private final Date first;

    private Schedule(long interval, Date first) {
        this.interval = interval;
        this.first = first;
    }

    /** Every {@code interval} milliseconds, from {@code first} on or from now when that is null. */
    public static Schedule forInterval(long interval, Date first) {
        if (interval < 0) {
            throw new IllegalArgumentException("intervalInMillis must not be negative");
        }
        return new Schedule(interval, first);
    }

    public static Schedule runOnce(Date when) {
        return new Schedule(0, when);
    }

    /** For the sandbox's scheduler. */
    public long intervalMillis() {
        return interval;
    }

    /** For the sandbox's scheduler; null is now. */
    public Date firstRun() {
        return first;
    }
}
