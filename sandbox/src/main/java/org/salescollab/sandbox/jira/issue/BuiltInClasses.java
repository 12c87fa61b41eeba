package org.salescollab.sandbox.jira.issue;

import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.HashMap;
import java.util.Map;
import org.salescollab.sandbox.api.ApiIssue;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.User;

/** Jira's own workflow conditions, validators and post-functions, by the class names that workflow XML uses. */
final class BuiltInClasses {
    private static final String PACKAGE = "com.atlassian.jira.workflow.";

    private final IssueDesk desk;
    private final IssueRecorder recorder;
    private final Map<String, Object> byName = new HashMap<>();

    BuiltInClasses(IssueDesk desk, IssueRecorder recorder) {
        this.desk = desk;
        this.recorder = recorder;
        Condition permission = (vars, args, properties) -> mayBy(vars, args);
        Validator permissionValidator = (vars, args, properties) -> checkPermission(vars, args);
        byName.put("condition.PermissionCondition", permission);
        byName.put("validator.PermissionValidator", permissionValidator);
        function("function.issue.IssueCreateFunction", (vars, args, properties) -> create(vars));
        function("function.issue.UpdateIssueStatusFunction", (vars, args, properties) -> status(vars));
        function("function.issue.UpdateIssueFieldFunction", (vars, args, properties) -> field(vars, args));
        function("function.issue.GenerateChangeHistoryFunction", (vars, args, properties) -> store(vars));
        function("function.misc.CreateCommentFunction", (vars, args, properties) -> comment(vars));
        // Search asks the database, so there is no index to write.
        function("function.issue.IssueReindexFunction", (vars, args, properties) -> {});
        function("function.event.FireIssueEventFunction", (vars, args, properties) -> announce(vars, args));
    }

    private void function(String name, FunctionProvider function) {
        byName.put(name, function);
    }

    /** Null for a class that is not Jira's own. */
    Object byName(String className) {
        return className.startsWith(PACKAGE) ? byName.get(className.substring(PACKAGE.length())) : null;
    }

    private static ApiIssue issue(Map<?, ?> vars) {
        return (ApiIssue) vars.get("issue");
    }

    private static User actor(Map<?, ?> vars) {
        return (User) vars.get(WorkflowRunner.ACTOR);
    }

    private boolean mayBy(Map<?, ?> vars, Map<?, ?> args) {
        String permission = (String) args.get("permissionKey");
        if (permission == null) {
            throw new IllegalStateException(
                    "A permission condition without permissionKey. Jira rule: the arg names a project permission");
        }
        return desk.may(actor(vars), permission, issue(vars).info().projectId());
    }

    private void checkPermission(Map<?, ?> vars, Map<?, ?> args) throws InvalidInputException {
        if (!mayBy(vars, args)) {
            throw new InvalidInputException(
                    desk.text(actor(vars), "sandbox.issue.workflow.permission", args.get("permissionKey")));
        }
    }

    private void create(Map<?, ?> vars) {
        ApiIssue issue = issue(vars);
        long entryId = ((WorkflowEntry) vars.get("entry")).getId();
        IssueInfo unborn =
                new IssueEditor(issue.info()).status(currentStatus(vars)).done();
        issue.become(recorder.create(actor(vars), unborn, issue.changedFields(), entryId));
        issue.changedFields().clear();
    }

    private void status(Map<?, ?> vars) {
        ApiIssue issue = issue(vars);
        issue.become(new IssueEditor(issue.info()).status(currentStatus(vars)).done());
    }

    /** The status of the step that the entry has just entered. */
    private static String currentStatus(Map<?, ?> vars) {
        WorkflowDescriptor workflow = (WorkflowDescriptor) vars.get("descriptor");
        try {
            Step step = (Step) ((WorkflowStore) vars.get("store"))
                    .findCurrentSteps(((WorkflowEntry) vars.get("entry")).getId())
                    .get(0);
            StepDescriptor found = workflow.getStep(step.getStepId());
            return (String) found.getMetaAttributes().get("jira.status.id");
        } catch (com.opensymphony.workflow.StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private void field(Map<?, ?> vars, Map<?, ?> args) {
        ApiIssue issue = issue(vars);
        String value = (String) args.get("field.value");
        String set = value == null || value.isBlank() ? null : value;
        IssueEditor editor = new IssueEditor(issue.info());
        switch (String.valueOf(args.get("field.name"))) {
            case "resolution" -> editor.resolution(set);
            case "assignee" -> editor.assignee(set);
            case "priority" -> editor.priority(set);
            default -> throw new IllegalStateException("UpdateIssueFieldFunction cannot set " + args.get("field.name"));
        }
        issue.become(editor.done());
    }

    private void store(Map<?, ?> vars) {
        ApiIssue issue = issue(vars);
        ApiIssue before = (ApiIssue) vars.get("originalissueobject");
        recorder.update(actor(vars), before.info(), issue.info(), issue.changedFields());
        issue.changedFields().clear();
    }

    private void comment(Map<?, ?> vars) {
        Object body = vars.get("comment");
        if (body instanceof String text && !text.isBlank()) {
            User actor = actor(vars);
            desk.model()
                    .issueNotes()
                    .addComment(issue(vars).getId(), actor == null ? null : actor.key(), text, desk.now());
        }
    }

    private void announce(Map<?, ?> vars, Map<?, ?> args) {
        long eventType = Long.parseLong(String.valueOf(args.get("eventTypeId")));
        desk.announce(actor(vars), issue(vars).getId(), eventType);
    }
}
