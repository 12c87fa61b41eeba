package org.salescollab.sandbox;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.ArrayList;
import java.util.List;
import org.salescollab.sandbox.jira.JiraModel;
import org.salescollab.sandbox.jira.Workflows.WorkflowRow;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.web.WorkflowList;

/** Lists the stored workflows for the administration. */
record ModelWorkflows(JiraModel model) implements WorkflowList {
    @Override
    public List<Workflow> all() {
        return model.workflows().names().stream()
                .map(name -> workflow(model.workflows().byName(name).orElseThrow()))
                .toList();
    }

    private Workflow workflow(WorkflowRow row) {
        return new Workflow(row.name(), row.description(), statuses(row), projects(row.name()));
    }

    private List<String> statuses(WorkflowRow row) {
        List<String> names = new ArrayList<>();
        try {
            for (Object step :
                    WorkflowUtil.convertXMLtoWorkflowDescriptor(row.xml()).getSteps()) {
                String id = (String) ((StepDescriptor) step).getMetaAttributes().get("jira.status.id");
                model.constants().status(id).ifPresent(status -> names.add(status.name()));
            }
        } catch (FactoryException e) {
            throw new IllegalStateException("Workflow '" + row.name() + "' cannot be read", e);
        }
        return names;
    }

    private List<String> projects(String workflow) {
        return model.projects().all().stream()
                .filter(project ->
                        model.workflows().ofProject(project.id()).mappings().containsValue(workflow))
                .map(ProjectInfo::name)
                .toList();
    }
}
