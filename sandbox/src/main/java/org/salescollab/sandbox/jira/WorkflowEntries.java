package org.salescollab.sandbox.jira;

import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Date;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.salescollab.sandbox.db.Database;

/** OSWorkflow's running entries and steps in the database. */
public final class WorkflowEntries {
    private final Database db;

    WorkflowEntries(Database db) {
        this.db = db;
    }

    public WorkflowEntry create(String workflow) {
        long id = db.nextId("jira_wf_entry");
        db.write(handle -> handle.execute(
                "INSERT INTO jira_wf_entry (id, workflow_name, state) VALUES (?, ?, ?)",
                id,
                workflow,
                WorkflowEntry.CREATED));
        return new SimpleWorkflowEntry(id, workflow, WorkflowEntry.CREATED);
    }

    public WorkflowEntry find(long id) {
        return db.read(handle -> handle.createQuery("SELECT workflow_name, state FROM jira_wf_entry WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> new SimpleWorkflowEntry(id, row.getString(1), row.getInt(2)))
                .one());
    }

    public void setState(long id, int state) {
        db.write(handle -> handle.execute("UPDATE jira_wf_entry SET state = ? WHERE id = ?", state, id));
    }

    /** Puts an entry on another workflow, as a move to another project does; its steps are closed. */
    public void rebase(long id, String workflow, int stepId, String status, Date now) {
        db.write(handle -> {
            handle.execute("UPDATE jira_wf_entry SET workflow_name = ? WHERE id = ?", workflow, id);
            handle.execute("UPDATE jira_wf_step SET is_current = FALSE WHERE entry_id = ?", id);
        });
        createStep(id, stepId, null, now, null, status);
    }

    public Step createStep(long entryId, int stepId, String owner, Date start, Date due, String status) {
        long id = db.nextId("jira_wf_step");
        db.write(handle -> handle.createUpdate("INSERT INTO jira_wf_step"
                        + " (id, entry_id, step_id, action_id, owner, status, started, due, is_current)"
                        + " VALUES (:id, :entry, :step, 0, :owner, :status, :started, :due, TRUE)")
                .bind("id", id)
                .bind("entry", entryId)
                .bind("step", stepId)
                .bind("owner", owner)
                .bind("status", status)
                .bind("started", start == null ? null : start.getTime())
                .bind("due", due == null ? null : due.getTime())
                .execute());
        return new SimpleStep(id, entryId, stepId, 0, owner, start, due, null, status, new long[0], null);
    }

    public Step finish(Step step, int actionId, Date finish, String status, String caller) {
        db.write(handle -> handle.execute(
                "UPDATE jira_wf_step SET action_id = ?, finished = ?, status = ?, caller = ? WHERE id = ?",
                actionId,
                finish.getTime(),
                status,
                caller,
                step.getId()));
        SimpleStep done = (SimpleStep) step;
        done.setActionId(actionId);
        done.setFinishDate(finish);
        done.setStatus(status);
        done.setCaller(caller);
        return done;
    }

    public void toHistory(Step step) {
        db.write(handle -> handle.execute("UPDATE jira_wf_step SET is_current = FALSE WHERE id = ?", step.getId()));
    }

    public List<Step> steps(long entryId, boolean current) {
        return db.read(handle -> handle.createQuery(
                        "SELECT id, entry_id, step_id, action_id, owner, caller, status,"
                                + " started, due, finished FROM jira_wf_step WHERE entry_id = ? AND is_current = ? ORDER BY id DESC")
                .bind(0, entryId)
                .bind(1, current)
                .map(WorkflowEntries::step)
                .list());
    }

    public void delete(long entryId) {
        db.write(handle -> {
            handle.execute("DELETE FROM jira_wf_step WHERE entry_id = ?", entryId);
            handle.execute("DELETE FROM jira_wf_entry WHERE id = ?", entryId);
        });
    }

    private static Step step(ResultSet row, StatementContext context) throws SQLException {
        return new SimpleStep(
                row.getLong("id"),
                row.getLong("entry_id"),
                row.getInt("step_id"),
                row.getInt("action_id"),
                row.getString("owner"),
                date(row, "started"),
                date(row, "due"),
                date(row, "finished"),
                row.getString("status"),
                new long[0],
                row.getString("caller"));
    }

    private static Date date(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : new Date(millis);
    }
}
