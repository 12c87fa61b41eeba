package org.salescollab.sandbox.jira.issue;

import com.atlassian.jira.event.type.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.User;

/** Edits fields of issues. */
final class EditingIssues {
    private final IssueDesk desk;
    private final FieldPlanning planning;
    private final IssueRecorder recorder;

    EditingIssues(IssueDesk desk, FieldPlanning planning, IssueRecorder recorder) {
        this.desk = desk;
        this.planning = planning;
        this.recorder = recorder;
    }

    IssueInfo edit(User actor, long issueId, Map<String, List<String>> params) {
        IssueInfo before = desk.locked(actor, issueId);
        boolean assigns = params.keySet().equals(Set.of("assignee"));
        desk.require(
                actor,
                assigns ? "ASSIGN_ISSUES" : "EDIT_ISSUES",
                before.projectId(),
                assigns ? "sandbox.issue.assignee.right" : "sandbox.issue.edit.right");
        IssueDraft draft = planning.draft(new FieldAsking(actor, before, params), fields(before, assigns));
        if (recorder.update(actor, before, draft.after(), draft.custom())) {
            boolean assigned = assigns
                    && !java.util.Objects.equals(
                            before.assigneeKey(), draft.after().assigneeKey());
            desk.announce(actor, issueId, assigned ? EventType.ISSUE_ASSIGNED_ID : EventType.ISSUE_UPDATED_ID);
        }
        return desk.model().issueRows().byId(issueId).orElseThrow();
    }

    /** Assigning is an operation of its own and needs no screen. */
    private List<FieldInfo> fields(IssueInfo issue, boolean assigns) {
        List<FieldInfo> fields =
                new ArrayList<>(desk.model().fields().onScreen(issue.projectId(), issue.typeId(), "edit"));
        if (assigns && fields.stream().noneMatch(field -> field.id().equals("assignee"))) {
            desk.model().fields().byId("assignee").ifPresent(fields::add);
        }
        return fields;
    }
}
