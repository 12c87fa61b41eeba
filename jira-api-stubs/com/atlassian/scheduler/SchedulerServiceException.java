package com.atlassian.scheduler;

public class SchedulerServiceException extends Exception {
    SchedulerServiceException() {}
}
