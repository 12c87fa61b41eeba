package com.atlassian.scheduler.config;

public class JobRunnerKey implements java.io.Serializable, Comparable<JobRunnerKey> {
    public int compareTo(com.atlassian.scheduler.config.JobRunnerKey a) {
        throw new UnsupportedOperationException("signature only");
    }
    public static com.atlassian.scheduler.config.JobRunnerKey of(String a) {
        throw new UnsupportedOperationException("signature only");
    }
    JobRunnerKey() {}
}
