package org.salescollab.platform;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts every {@link Job} on Jira's scheduler, once per cluster, while the app runs. */
public final class Jobs implements AppPart {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final SchedulerService scheduler;
    private final Readiness readiness;
    private final List<Job> jobs;

    public Jobs(SchedulerService scheduler, Readiness readiness, List<Job> jobs) {
        this.scheduler = scheduler;
        this.readiness = readiness;
        this.jobs = List.copyOf(jobs);
    }

    @Override
    public void start() {
        jobs.forEach(this::schedule);
    }

    /** Takes back the runners only: the schedule is the cluster's, and another node may still serve it. */
    @Override
    public void stop() {
        jobs.forEach(job -> scheduler.unregisterJobRunner(runnerKey(job)));
    }

    private void schedule(Job job) {
        scheduler.registerJobRunner(runnerKey(job), request -> run(job, request));
        try {
            scheduler.scheduleJob(
                    JobId.of(runnerKey(job) + ".1"),
                    JobConfig.forJobRunnerKey(runnerKey(job))
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(Schedule.forInterval(job.interval().toMillis(), null)));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("job " + job.name() + " can't be scheduled", e);
        }
    }

    private @Nullable JobRunnerResponse run(Job job, JobRunnerRequest request) {
        if (!readiness.isReady() || request.isCancellationRequested()) {
            return null;
        }
        try {
            job.run();
            return JobRunnerResponse.success();
        } catch (RuntimeException e) {
            LOG.error("Job {} failed and runs again at its next time", job.name(), e);
            return JobRunnerResponse.failed(e);
        }
    }

    private static JobRunnerKey runnerKey(Job job) {
        return JobRunnerKey.of(AppLifecycle.PLUGIN_KEY + "." + job.name());
    }
}
