package org.salescollab.sandbox.api;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Set;
import java.util.TreeSet;
import org.salescollab.sandbox.jira.Workflows.WorkflowRow;

/** A workflow whose descriptor may be changed and handed to updateWorkflow. */
final class ApiWorkflow implements JiraWorkflow {
    private final WorkflowRow row;
    private final WorkflowDescriptor descriptor;

    ApiWorkflow(WorkflowRow row) {
        this.row = row;
        try {
            this.descriptor = WorkflowUtil.convertXMLtoWorkflowDescriptor(row.xml());
        } catch (FactoryException e) {
            throw new IllegalStateException("Workflow '" + row.name() + "' cannot be read", e);
        }
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getDescription() {
        return row.description();
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public int compareTo(Object other) {
        return row.name().compareTo(((JiraWorkflow) other).getName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraWorkflow that && that.getName().equals(row.name());
    }

    @Override
    public int hashCode() {
        return row.name().hashCode();
    }

    @Override
    public Set<String> getLinkedStatusIds() {
        Set<String> ids = new TreeSet<>();
        for (Object step : descriptor.getSteps()) {
            ids.add((String) ((StepDescriptor) step).getMetaAttributes().get("jira.status.id"));
        }
        return ids;
    }
}
