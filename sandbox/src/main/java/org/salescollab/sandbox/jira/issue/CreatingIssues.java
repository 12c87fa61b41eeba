package org.salescollab.sandbox.jira.issue;

import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.api.ApiIssue;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.IssueTypeInfo;
import org.salescollab.sandbox.model.User;

/** Creates issues and sub-tasks. */
final class CreatingIssues {
    private final IssueDesk desk;
    private final FieldPlanning planning;
    private final WorkflowRunner workflow;

    CreatingIssues(IssueDesk desk, FieldPlanning planning, WorkflowRunner workflow) {
        this.desk = desk;
        this.planning = planning;
        this.workflow = workflow;
    }

    IssueInfo create(User actor, long projectId, String typeId, Map<String, List<String>> params) {
        if (!desk.may(actor, "CREATE_ISSUES", projectId)) {
            boolean known = desk.may(actor, "BROWSE_PROJECTS", projectId);
            throw IssueRefused.input(
                    Map.of("project", desk.text(actor, known ? "sandbox.issue.create.right" : "sandbox.issue.project")),
                    List.of());
        }
        IssueTypeInfo type = desk.model().projects().issueTypes(projectId).stream()
                .filter(one -> one.id().equals(typeId))
                .findFirst()
                .orElseThrow(() -> IssueRefused.input(
                        Map.of("issuetype", desk.text(actor, "sandbox.issue.type.unknown")), List.of()));
        IssueInfo unborn = IssueEditor.unborn(projectId, typeId, parent(actor, projectId, type, params), desk.now());
        List<FieldInfo> onScreen = desk.model().fields().onScreen(projectId, typeId, "create");
        IssueDraft draft = planning.draft(new FieldAsking(actor, unborn, params), onScreen);
        ApiIssue issue = desk.views().issue(draft.after());
        issue.changedFields().putAll(draft.custom());
        workflow.start(actor, issue);
        return desk.model().issueRows().byId(issue.getId()).orElseThrow();
    }

    /** The id of the parent that a sub-task needs and no other type may have. */
    private Long parent(User actor, long projectId, IssueTypeInfo type, Map<String, List<String>> params) {
        List<String> sent = params.getOrDefault("parent", List.of());
        if (!type.subTask()) {
            if (!sent.isEmpty()) {
                throw wrongParent(actor, "sandbox.issue.parent.none");
            }
            return null;
        }
        return sent.stream()
                .findFirst()
                .flatMap(id -> desk.visible(actor, id))
                .filter(parent -> parent.projectId() == projectId && parent.parentId() == null)
                .orElseThrow(() -> wrongParent(actor, "sandbox.issue.parent.missing"))
                .id();
    }

    private IssueRefused wrongParent(User actor, String key) {
        return IssueRefused.input(Map.of("parent", desk.text(actor, key)), List.of());
    }
}
