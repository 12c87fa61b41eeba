package com.atlassian.scheduler;

public interface JobRunner {
    com.atlassian.scheduler.JobRunnerResponse runJob(com.atlassian.scheduler.JobRunnerRequest a);
}
