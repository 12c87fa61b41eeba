package org.salescollab.sandbox.jira.issue;

import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.api.ApiIssue;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.User;

/** Takes issues into and through their workflows with OSWorkflow. */
final class WorkflowRunner {
    /** The sandbox's own variable beside Jira's: who acts. */
    static final String ACTOR = "sandbox.actor";

    private static final int CREATE = 1;

    private final IssueDesk desk;
    private final StoredWorkflows workflows;
    private final BuiltInClasses builtIn;

    WorkflowRunner(IssueDesk desk, IssueRecorder recorder) {
        this.desk = desk;
        this.workflows = new StoredWorkflows(desk.model());
        this.builtIn = new BuiltInClasses(desk, recorder);
    }

    /** Runs the create action; the workflow's post-functions store the issue. */
    void start(User actor, ApiIssue issue) {
        IssueInfo info = issue.info();
        String name = desk.model().workflows().ofProject(info.projectId()).workflowOf(info.typeId());
        run(actor, workflow -> workflow.initialize(name, CREATE, inputs(actor, issue, issue, null)));
        if (issue.getId() == null) {
            throw new IllegalStateException("Workflow '" + name
                    + "' did not create the issue. Jira rule: the create action ends with IssueCreateFunction");
        }
    }

    /** The actions whose conditions let the person pass, in the order of the workflow. */
    List<ActionDescriptor> available(User actor, IssueInfo info) {
        ApiIssue issue = desk.views().issue(info);
        RunningWorkflow workflow = workflow(actor);
        long entry = info.workflowEntryId();
        WorkflowDescriptor descriptor = workflow.getWorkflowDescriptor(workflow.getWorkflowName(entry));
        int[] ids = workflow.getAvailableActions(entry, inputs(actor, issue, issue, null));
        return Arrays.stream(ids).distinct().mapToObj(descriptor::getAction).toList();
    }

    void act(User actor, ApiIssue issue, ApiIssue before, int actionId, String comment) {
        run(actor, workflow -> {
            workflow.doAction(before.info().workflowEntryId(), actionId, inputs(actor, issue, before, comment));
            return null;
        });
    }

    private interface Work {
        Object with(RunningWorkflow workflow) throws WorkflowException;
    }

    private void run(User actor, Work work) {
        try {
            work.with(workflow(actor));
        } catch (InvalidInputException e) {
            throw refused(e);
        } catch (InvalidActionException e) {
            throw IssueRefused.with(400, desk.text(actor, "sandbox.issue.workflow.action"));
        } catch (WorkflowException e) {
            throw new IllegalStateException("The workflow failed: " + e.getMessage(), e);
        }
    }

    private static IssueRefused refused(InvalidInputException e) {
        Map<String, String> fields = new LinkedHashMap<>();
        ((Map<?, ?>) e.getErrors())
                .forEach((field, message) -> fields.put(String.valueOf(field), String.valueOf(message)));
        List<String> messages = new ArrayList<>();
        e.getGenericErrors().forEach(message -> messages.add(String.valueOf(message)));
        return IssueRefused.input(fields, messages);
    }

    private RunningWorkflow workflow(User actor) {
        return new RunningWorkflow(
                actor,
                workflows,
                builtIn,
                desk.model().surroundings().workflowClasses().get());
    }

    /** What Jira puts into the transient variables. */
    private static Map<String, Object> inputs(User actor, ApiIssue issue, ApiIssue before, String comment) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("issue", issue);
        inputs.put("originalissueobject", before);
        inputs.put("pkey", issue.getProjectObject().getKey());
        inputs.put("comment", comment);
        inputs.put(ACTOR, actor);
        return inputs;
    }
}
