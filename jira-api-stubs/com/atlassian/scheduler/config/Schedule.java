package com.atlassian.scheduler.config;

public class Schedule {
    public static com.atlassian.scheduler.config.Schedule forInterval(long a, java.util.Date b) {
        throw new UnsupportedOperationException("signature only");
    }
    public static com.atlassian.scheduler.config.Schedule runOnce(java.util.Date a) {
        throw new UnsupportedOperationException("signature only");
    }
    Schedule() {}
}
