package org.salescollab.setup.jira;

import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;

/** Looks into every workflow of the site for what would be missed there, such as in a copy of ours. */
public final class WorkflowContents {

    private final WorkflowManager workflows;

    public WorkflowContents(WorkflowManager workflows) {
        this.workflows = workflows;
    }

    /** Whether a transition sets a field to the value. */
    boolean set(String value) {
        return contain("<arg name=\"field.value\">" + value + "</arg>");
    }

    /** Whether a transition shows the screen. */
    boolean show(String screenId) {
        return contain("<meta name=\"jira.fieldscreen.id\">" + screenId + "</meta>");
    }

    private boolean contain(String xml) {
        return workflows.getWorkflows().stream()
                .map(workflow -> WorkflowUtil.convertDescriptorToXML(workflow.getDescriptor()))
                .anyMatch(content -> content.contains(xml));
    }
}
