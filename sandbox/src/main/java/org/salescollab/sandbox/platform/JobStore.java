package org.salescollab.sandbox.platform;

import java.util.List;
import java.util.Set;
import org.salescollab.sandbox.db.Database;

/** Jobs that run once per cluster, in the database: they outlive restarts and any node may take the next run. */
final class JobStore {
    private final Database database;

    JobStore(Database database) {
        this.database = database;
    }

    /** A stored job; {@code interval} 0 is a single run. */
    record Job(String id, String runner, long interval, long nextRun, long version) {}

    void save(String id, String runner, long interval, long nextRun) {
        database.write(handle -> {
            handle.execute("DELETE FROM sandbox_job WHERE job_id = ?", id);
            handle.execute(
                    "INSERT INTO sandbox_job (job_id, runner_key, interval_ms, next_run, version) VALUES (?, ?, ?, ?, 1)",
                    id,
                    runner,
                    interval,
                    nextRun);
        });
    }

    void remove(String id) {
        database.write(handle -> handle.execute("DELETE FROM sandbox_job WHERE job_id = ?", id));
    }

    List<Job> due(long now, Set<String> runners) {
        if (runners.isEmpty()) {
            return List.of();
        }
        return database.read(handle -> handle.createQuery("SELECT job_id, runner_key, interval_ms, next_run, version"
                        + " FROM sandbox_job WHERE next_run <= :now AND runner_key IN (<runners>) ORDER BY next_run")
                .bind("now", now)
                .bindList("runners", List.copyOf(runners))
                .map((row, context) ->
                        new Job(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .list());
    }

    /** Takes the run: only one node's update finds the version it read. */
    boolean claim(Job job, long now) {
        return database.inTransaction(handle -> job.interval() == 0
                        ? handle.execute(
                                "DELETE FROM sandbox_job WHERE job_id = ? AND version = ?", job.id(), job.version())
                        : handle.execute(
                                "UPDATE sandbox_job SET next_run = ?, version = version + 1 WHERE job_id = ? AND version = ?",
                                now + job.interval(),
                                job.id(),
                                job.version()))
                > 0;
    }
}
