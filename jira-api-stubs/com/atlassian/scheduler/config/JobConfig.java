package com.atlassian.scheduler.config;

public class JobConfig {
    public static com.atlassian.scheduler.config.JobConfig forJobRunnerKey(com.atlassian.scheduler.config.JobRunnerKey a) {
        throw new UnsupportedOperationException("signature only");
    }
    public com.atlassian.scheduler.config.JobConfig withRunMode(com.atlassian.scheduler.config.RunMode a) {
        throw new UnsupportedOperationException("signature only");
    }
    public com.atlassian.scheduler.config.JobConfig withSchedule(com.atlassian.scheduler.config.Schedule a) {
        throw new UnsupportedOperationException("signature only");
    }
    JobConfig() {}
}
