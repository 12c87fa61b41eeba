package org.salescollab.sandbox.jira.issue;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionalResultDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.api.ApiIssue;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.TransitionInfo;
import org.salescollab.sandbox.model.User;

/** Shows and makes transitions. */
final class TransitioningIssues {
    private static final String SAME_STEP = "-1";

    private final IssueDesk desk;
    private final FieldPlanning planning;
    private final WorkflowRunner workflow;
    private final CommentRules comments;

    TransitioningIssues(IssueDesk desk, FieldPlanning planning, WorkflowRunner workflow) {
        this.desk = desk;
        this.planning = planning;
        this.workflow = workflow;
        this.comments = new CommentRules(desk);
    }

    /** None for a person without the right to transition issues. */
    List<TransitionInfo> available(User actor, IssueInfo issue) {
        if (!desk.may(actor, "TRANSITION_ISSUES", issue.projectId())) {
            return List.of();
        }
        return IssueDesk.as(actor, () -> workflow.available(actor, issue)).stream()
                .map(action -> transition(actor, action, issue))
                .toList();
    }

    private TransitionInfo transition(User actor, ActionDescriptor action, IssueInfo issue) {
        Object screen = action.getMetaAttributes().get("jira.fieldscreen.id");
        Object title = action.getMetaAttributes().get("jira.i18n.title");
        String shown = title == null ? action.getName() : desk.text(actor, title.toString());
        return new TransitionInfo(
                action.getId(),
                title == null || shown.equals(title) ? action.getName() : shown,
                target(action, issue),
                screen == null || screen.toString().isBlank() ? null : Long.valueOf(screen.toString()));
    }

    private static String target(ActionDescriptor action, IssueInfo issue) {
        ResultDescriptor result = action.getUnconditionalResult();
        if (result == null || result instanceof ConditionalResultDescriptor) {
            return issue.statusId();
        }
        if (SAME_STEP.equals(Integer.toString(result.getStep()))) {
            return issue.statusId();
        }
        StepDescriptor step = workflowOf(action).getStep(result.getStep());
        return (String) step.getMetaAttributes().get("jira.status.id");
    }

    private static WorkflowDescriptor workflowOf(ActionDescriptor action) {
        var parent = action.getParent();
        while (!(parent instanceof WorkflowDescriptor found)) {
            parent = parent.getParent();
        }
        return found;
    }

    IssueInfo transition(User actor, long issueId, int actionId, Map<String, List<String>> params, String comment) {
        IssueInfo info = desk.locked(actor, issueId);
        TransitionInfo chosen = available(actor, info).stream()
                .filter(one -> one.id() == actionId)
                .findFirst()
                .orElseThrow(() -> IssueRefused.with(400, desk.text(actor, "sandbox.issue.workflow.action")));
        String body = comments.optional(actor, info, comment);
        List<FieldInfo> onScreen = chosen.screenId() == null
                ? List.of()
                : desk.model().fields().onScreen(chosen.screenId(), info.projectId(), info.typeId());
        IssueDraft draft = planning.draft(new FieldAsking(actor, info, params), onScreen);
        ApiIssue issue = desk.views().issue(draft.after());
        issue.changedFields().putAll(draft.custom());
        workflow.act(actor, issue, desk.views().issue(info), actionId, body);
        return desk.model().issueRows().byId(issueId).orElseThrow();
    }
}
