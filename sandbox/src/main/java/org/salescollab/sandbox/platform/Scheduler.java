package org.salescollab.sandbox.platform;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.salescollab.sandbox.db.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira's scheduler: cluster jobs come from the database, local ones from memory; real time, whatever the clock says. */
public final class Scheduler implements SchedulerService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final long POLL_MILLIS = 500;
    private static final int THREADS = 4;

    private final JobStore store;
    private final Map<String, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<String, LocalJob> local = new ConcurrentHashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, task -> daemon(task, "Caesium"));
    private final ScheduledExecutorService poller =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "Caesium-queue"));
    private volatile boolean closing;

    private record LocalJob(String runner, long interval, long nextRun) {}

    public Scheduler(Database database) {
        this.store = new JobStore(database);
    }

    /** Jobs begin to run when the system has started. */
    public void start() {
        poller.scheduleWithFixedDelay(this::poll, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key.toString(), runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key.toString());
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        Schedule schedule = config.getSchedule();
        Date first = schedule.firstRun();
        long nextRun = first == null ? System.currentTimeMillis() : first.getTime();
        unscheduleJob(id);
        if (config.getRunMode() == RunMode.RUN_LOCALLY) {
            local.put(
                    id.toString(),
                    new LocalJob(config.getJobRunnerKey().toString(), schedule.intervalMillis(), nextRun));
        } else {
            store.save(id.toString(), config.getJobRunnerKey().toString(), schedule.intervalMillis(), nextRun);
        }
    }

    @Override
    public void unscheduleJob(JobId id) {
        local.remove(id.toString());
        store.remove(id.toString());
    }

    /** Removes what an app forgot; its classes must not run any more. */
    public void unregisterOf(ClassLoader loader) {
        runners.values().removeIf(runner -> runner.getClass().getClassLoader() == loader);
    }

    private void poll() {
        try {
            long now = System.currentTimeMillis();
            for (JobStore.Job job : store.due(now, runners.keySet())) {
                if (store.claim(job, now)) {
                    run(job.id(), job.runner());
                }
            }
            local.forEach((id, job) -> pollLocal(id, job, now));
        } catch (RuntimeException e) {
            // The database may be away for a while; the next poll tries again.
            LOG.warn("Scheduler could not look for due jobs: {}", e.getMessage());
        }
    }

    private void pollLocal(String id, LocalJob job, long now) {
        if (job.nextRun > now || !runners.containsKey(job.runner)) {
            return;
        }
        if (job.interval == 0) {
            local.remove(id);
        } else {
            local.put(id, new LocalJob(job.runner, job.interval, now + job.interval));
        }
        run(id, job.runner);
    }

    private void run(String id, String runnerKey) {
        JobRunner runner = runners.get(runnerKey);
        if (runner == null) {
            return;
        }
        workers.execute(() -> {
            try {
                JobRunnerResponse response = runner.runJob(new Request());
                LOG.debug("Job {}: {}", id, response);
            } catch (RuntimeException | LinkageError e) {
                LOG.error("Scheduled job with ID '{}' failed", id, e);
            }
        });
    }

    @Override
    public void close() {
        closing = true;
        poller.shutdownNow();
        workers.shutdown();
    }

    private final class Request implements JobRunnerRequest {
        @Override
        public boolean isCancellationRequested() {
            return closing;
        }
    }
}
