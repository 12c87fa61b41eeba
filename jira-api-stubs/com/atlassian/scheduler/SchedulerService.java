package com.atlassian.scheduler;

public interface SchedulerService {
    void registerJobRunner(com.atlassian.scheduler.config.JobRunnerKey a, com.atlassian.scheduler.JobRunner b);
    void scheduleJob(com.atlassian.scheduler.config.JobId a, com.atlassian.scheduler.config.JobConfig b) throws com.atlassian.scheduler.SchedulerServiceException;
    void unregisterJobRunner(com.atlassian.scheduler.config.JobRunnerKey a);
    void unscheduleJob(com.atlassian.scheduler.config.JobId a);
}
