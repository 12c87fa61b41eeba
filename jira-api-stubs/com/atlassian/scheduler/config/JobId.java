package com.atlassian.scheduler.config;

public class JobId implements java.io.Serializable, Comparable<JobId> {
    public int compareTo(com.atlassian.scheduler.config.JobId a) {
        throw new UnsupportedOperationException("signature only");
    }
    public static com.atlassian.scheduler.config.JobId of(String a) {
        throw new UnsupportedOperationException("signature only");
    }
    JobId() {}
}
