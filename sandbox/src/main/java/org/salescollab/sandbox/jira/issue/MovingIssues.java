package org.salescollab.sandbox.jira.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.salescollab.sandbox.model.ChangeInfo;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.User;

/** Moves issues to another project or to a type with another workflow. */
final class MovingIssues {
    private final IssueDesk desk;
    private final IssueRecorder recorder;
    private final CustomFieldRules customFields;

    MovingIssues(IssueDesk desk, IssueRecorder recorder, CustomFieldRules customFields) {
        this.desk = desk;
        this.recorder = recorder;
        this.customFields = customFields;
    }

    IssueInfo move(User actor, long issueId, long projectId, String typeId) {
        IssueInfo before = desk.locked(actor, issueId);
        check(actor, before, projectId, typeId);
        dropFieldsOutOfContext(before, projectId, typeId);
        if (before.projectId() != projectId) {
            desk.model().issueRows().move(before, projectId, typeId);
        } else {
            desk.model().issueRows().update(new IssueEditor(before).type(typeId).done());
        }
        placeInWorkflow(before, projectId, typeId);
        desk.model().issueRows().touch(issueId, desk.now());
        IssueInfo after = desk.model().issueRows().byId(issueId).orElseThrow();
        recorder.record(actor, issueId, items(before, after));
        desk.announce(actor, issueId, EventType.ISSUE_MOVED_ID);
        return after;
    }

    private void check(User actor, IssueInfo before, long projectId, String typeId) {
        desk.require(actor, "MOVE_ISSUES", before.projectId(), "sandbox.issue.move.right");
        if (!desk.may(actor, "CREATE_ISSUES", projectId)) {
            throw IssueRefused.input(Map.of("project", desk.text(actor, "sandbox.issue.project")), List.of());
        }
        boolean fits = desk.model().projects().issueTypes(projectId).stream()
                .anyMatch(type -> type.id().equals(typeId) && !type.subTask());
        if (!fits || before.parentId() != null) {
            throw IssueRefused.input(Map.of("issuetype", desk.text(actor, "sandbox.issue.type.unknown")), List.of());
        }
    }

    /** As Jira does: a value that the target project has no field for is lost. */
    private void dropFieldsOutOfContext(IssueInfo issue, long projectId, String typeId) {
        Set<String> kept = desk.model().fields().customFor(projectId, typeId).stream()
                .map(FieldInfo::id)
                .collect(Collectors.toSet());
        Map<Long, Object> emptied = new LinkedHashMap<>();
        desk.model().fields().customFor(issue.projectId(), issue.typeId()).stream()
                .filter(field -> !kept.contains(field.id()))
                .forEach(field -> emptied.put(field.customId(), null));
        customFields.write(desk.views().issue(issue), emptied, false);
    }

    /** Keeps the status where the target workflow has it, else takes the first step's. */
    private void placeInWorkflow(IssueInfo issue, long projectId, String typeId) {
        String name = desk.model().workflows().ofProject(projectId).workflowOf(typeId);
        WorkflowDescriptor workflow = read(name);
        StepDescriptor target = null;
        for (Object one : workflow.getSteps()) {
            StepDescriptor step = (StepDescriptor) one;
            boolean same = issue.statusId().equals(step.getMetaAttributes().get("jira.status.id"));
            target = same || target == null ? step : target;
        }
        String status = (String) target.getMetaAttributes().get("jira.status.id");
        desk.model()
                .workflowEntries()
                .rebase(issue.workflowEntryId(), name, target.getId(), status, Date.from(desk.now()));
        desk.model().issueRows().setStatus(issue.id(), status);
    }

    private WorkflowDescriptor read(String name) {
        try {
            return WorkflowUtil.convertXMLtoWorkflowDescriptor(
                    desk.model().workflows().byName(name).orElseThrow().xml());
        } catch (FactoryException e) {
            throw new IllegalStateException("Workflow '" + name + "' cannot be read", e);
        }
    }

    private List<ChangeInfo.Item> items(IssueInfo before, IssueInfo after) {
        List<ChangeInfo.Item> items = new ArrayList<>();
        if (before.projectId() != after.projectId()) {
            items.add(new ChangeInfo.Item(
                    "project",
                    "jira",
                    Long.toString(before.projectId()),
                    projectName(before),
                    Long.toString(after.projectId()),
                    projectName(after)));
            items.add(new ChangeInfo.Item("Key", "jira", null, before.key(), null, after.key()));
        }
        items.addAll(new ChangeItems(desk).of(before, after));
        return items;
    }

    private String projectName(IssueInfo issue) {
        return desk.model()
                .projects()
                .byId(issue.projectId())
                .map(project -> project.name())
                .orElse("");
    }
}
