package org.salescollab.sandbox.jira.issue;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.memory.MemoryPropertySet;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.jira.WorkflowEntries;

/** OSWorkflow's store over the sandbox's database; properties of an entry live as long as one action. */
final class EntryStore implements WorkflowStore {
    private final WorkflowEntries entries;

    EntryStore(WorkflowEntries entries) {
        this.entries = entries;
    }

    @Override
    public void init(Map args) {
        // The database is open already.
    }

    @Override
    public WorkflowEntry createEntry(String workflow) {
        return entries.create(workflow);
    }

    @Override
    public WorkflowEntry findEntry(long entryId) {
        return entries.find(entryId);
    }

    @Override
    public void setEntryState(long entryId, int state) {
        entries.setState(entryId, state);
    }

    @Override
    public PropertySet getPropertySet(long entryId) {
        MemoryPropertySet properties = new MemoryPropertySet();
        properties.init(Map.of(), Map.of());
        return properties;
    }

    @Override
    public Step createCurrentStep(
            long entryId, int stepId, String owner, Date start, Date due, String status, long[] previous) {
        return entries.createStep(entryId, stepId, owner, start, due, status);
    }

    @Override
    public List<Step> findCurrentSteps(long entryId) {
        return entries.steps(entryId, true);
    }

    @Override
    public List<Step> findHistorySteps(long entryId) {
        return entries.steps(entryId, false);
    }

    @Override
    public Step markFinished(Step step, int actionId, Date finish, String status, String caller) {
        return entries.finish(step, actionId, finish, status, caller);
    }

    @Override
    public void moveToHistory(Step step) {
        entries.toHistory(step);
    }

    @Override
    public List<Object> query(WorkflowQuery query) {
        throw new UnsupportedOperationException("Workflow queries are not a part of Jira's API");
    }

    @Override
    public List<Object> query(WorkflowExpressionQuery query) {
        throw new UnsupportedOperationException("Workflow queries are not a part of Jira's API");
    }
}
