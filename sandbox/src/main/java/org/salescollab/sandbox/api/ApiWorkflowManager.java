package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.salescollab.sandbox.jira.Seed;
import org.salescollab.sandbox.jira.Workflows;
import org.salescollab.sandbox.jira.Workflows.SchemeRow;
import org.salescollab.sandbox.jira.Workflows.WorkflowRow;

/** Copies, changes and removes workflows by Jira's rules. */
final class ApiWorkflowManager implements WorkflowManager {
    private static final String STATUS_META = "jira.status.id";

    private final JiraViews views;

    ApiWorkflowManager(JiraViews views) {
        this.views = views;
    }

    private Workflows workflows() {
        return views.model().workflows();
    }

    @Override
    public JiraWorkflow copyWorkflow(ApplicationUser user, String name, String description, JiraWorkflow workflow) {
        Refusal.blank(name, "workflow");
        Refusal.when(name.length() > 255, "A workflow's name has at most 255 characters");
        Refusal.when(
                workflowExists(name),
                "A workflow with the name '" + name + "' already exists. Jira rule: names are unique on the site");
        String xml = WorkflowUtil.convertDescriptorToXML(workflow.getDescriptor());
        workflows().save(new WorkflowRow(name, description, xml));
        return getWorkflow(name);
    }

    @Override
    public JiraWorkflow copyWorkflow(String userName, String name, String description, JiraWorkflow workflow) {
        return copyWorkflow((ApplicationUser) null, name, description, workflow);
    }

    @Override
    public void updateWorkflow(ApplicationUser user, JiraWorkflow workflow) {
        Refusal.when(!workflowExists(workflow.getName()), "There is no workflow '" + workflow.getName() + "'");
        Refusal.when(
                workflow.getName().equals(Seed.DEFAULT_WORKFLOW), "Jira rule: the system workflow cannot be changed");
        check(workflow);
        String xml = WorkflowUtil.convertDescriptorToXML(workflow.getDescriptor());
        workflows().save(new WorkflowRow(workflow.getName(), workflow.getDescription(), xml));
    }

    /** The XML must be one that OSWorkflow reads, each step with a status that exists and that no other step has. */
    private void check(JiraWorkflow workflow) {
        WorkflowDescriptor descriptor = workflow.getDescriptor();
        try {
            descriptor.validate();
            WorkflowUtil.convertXMLtoWorkflowDescriptor(WorkflowUtil.convertDescriptorToXML(descriptor));
        } catch (FactoryException e) {
            throw new IllegalArgumentException(
                    "Workflow '" + workflow.getName() + "' is not valid: " + e.getMessage(), e);
        }
        Set<String> seen = new HashSet<>();
        Set<String> used = usedStatuses(workflow.getName());
        for (Object step : descriptor.getSteps()) {
            String status = (String) ((StepDescriptor) step).getMetaAttributes().get(STATUS_META);
            Refusal.when(
                    status == null || views.status(status) == null,
                    "Step " + ((StepDescriptor) step).getName()
                            + " has no existing status. Jira rule: each step's meta " + STATUS_META + " names one");
            Refusal.when(!seen.add(status), "Status " + status + " is on two steps. Jira rule: one step per status");
            used.remove(status);
        }
        Refusal.when(
                !used.isEmpty(),
                "Workflow '" + workflow.getName() + "' would lose statuses " + used
                        + " that issues are in. Jira rule: an active workflow keeps them");
    }

    private Set<String> usedStatuses(String workflow) {
        List<String> statuses = views.model()
                .database()
                .read(handle -> handle.createQuery(
                                "SELECT DISTINCT i.status_id FROM jira_issue i JOIN jira_wf_entry e ON e.id = i.wf_entry_id"
                                        + " WHERE e.workflow_name = ?")
                        .bind(0, workflow)
                        .mapTo(String.class)
                        .list());
        return new TreeSet<>(statuses);
    }

    @Override
    public void updateWorkflow(String userName, JiraWorkflow workflow) {
        updateWorkflow((ApplicationUser) null, workflow);
    }

    @Override
    public void saveWorkflowWithoutAudit(JiraWorkflow workflow) {
        updateWorkflow((ApplicationUser) null, workflow);
    }

    @Override
    public void deleteWorkflow(JiraWorkflow workflow) {
        String name = workflow.getName();
        Refusal.when(name.equals(Seed.DEFAULT_WORKFLOW), "Jira rule: the system workflow cannot be deleted");
        for (SchemeRow scheme : workflows().schemes()) {
            Refusal.when(
                    scheme.mappings().containsValue(name),
                    "Workflow '" + name + "' is used by workflow scheme '" + scheme.name()
                            + "'. Jira rule: it cannot be deleted");
        }
        workflows().delete(name);
    }

    @Override
    public JiraWorkflow getDefaultWorkflow() {
        return getWorkflow(Seed.DEFAULT_WORKFLOW);
    }

    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        return getWorkflow(issue.getProjectId(), issue.getIssueTypeId());
    }

    @Override
    public JiraWorkflow getWorkflow(Long projectId, String typeId) {
        return getWorkflow(workflows().ofProject(projectId).workflowOf(typeId));
    }

    @Override
    public JiraWorkflow getWorkflow(String name) {
        return workflows().byName(name).map(ApiWorkflow::new).orElse(null);
    }

    @Override
    public boolean workflowExists(String name) {
        return workflows().byName(name).isPresent();
    }

    @Override
    public Collection<JiraWorkflow> getWorkflows() {
        return workflows().names().stream().map(this::getWorkflow).toList();
    }
}
