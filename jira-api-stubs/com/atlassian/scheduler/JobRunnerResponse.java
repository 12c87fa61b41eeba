package com.atlassian.scheduler;

public class JobRunnerResponse {
    public static com.atlassian.scheduler.JobRunnerResponse failed(String a) {
        throw new UnsupportedOperationException("signature only");
    }
    public static com.atlassian.scheduler.JobRunnerResponse failed(Throwable a) {
        throw new UnsupportedOperationException("signature only");
    }
    public static com.atlassian.scheduler.JobRunnerResponse success() {
        throw new UnsupportedOperationException("signature only");
    }
    public static com.atlassian.scheduler.JobRunnerResponse success(String a) {
        throw new UnsupportedOperationException("signature only");
    }
    JobRunnerResponse() {}
}
