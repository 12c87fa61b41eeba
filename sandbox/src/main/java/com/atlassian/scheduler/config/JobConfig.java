package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/** What runs, where, when and with which parameters; immutable. */
public class JobConfig {
    private final JobRunnerKey runner;
    private final RunMode mode;
    private final Schedule schedule;
    private final Map<String, Serializable> parameters;

    private JobConfig(JobRunnerKey runner, RunMode mode, Schedule schedule, Map<String, Serializable> parameters) {
        this.runner = runner;
        this.mode = mode;
        this.schedule = schedule;
        this.parameters = parameters;
    }

    /** As in Jira: once per cluster, as soon as possible, without parameters. */
    public static JobConfig forJobRunnerKey(JobRunnerKey runner) {
        return new JobConfig(runner, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.runOnce(new Date()), Map.of());
    }

    public JobConfig withRunMode(RunMode other) {
        return new JobConfig(runner, other, schedule, parameters);
    }

    public JobConfig withSchedule(Schedule other) {
        return new JobConfig(runner, mode, other, parameters);
    }

    public JobConfig withParameters(Map<String, Serializable> others) {
        return new JobConfig(runner, mode, schedule, Map.copyOf(others));
    }

    public JobRunnerKey getJobRunnerKey() {
        return runner;
    }

    public RunMode getRunMode() {
        return mode;
    }

    public Schedule getSchedule() {
        return schedule;
    }

    public Map<String, Serializable> getParameters() {
        return parameters;
    }
}
