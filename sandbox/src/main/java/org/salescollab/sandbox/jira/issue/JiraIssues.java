package org.salescollab.sandbox.jira.issue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salescollab.sandbox.api.JiraViews;
import org.salescollab.sandbox.model.BulkChange;
import org.salescollab.sandbox.model.ChangeInfo;
import org.salescollab.sandbox.model.CommentInfo;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.Issues;
import org.salescollab.sandbox.model.LinkInfo;
import org.salescollab.sandbox.model.Outcome;
import org.salescollab.sandbox.model.TransitionInfo;
import org.salescollab.sandbox.model.User;

/** Issues over the model's stores, each change in one transaction with its row locked. */
public final class JiraIssues implements Issues {
    private final IssueDesk desk;
    private final CreatingIssues creating;
    private final EditingIssues editing;
    private final BulkEditing bulk;
    private final TransitioningIssues transitioning;
    private final MovingIssues moving;
    private final RemovingIssues removing;
    private final CommentingIssues commenting;
    private final LinkingIssues linking;

    public JiraIssues(JiraViews views) {
        this.desk = new IssueDesk(views);
        CustomFieldRules customFields = new CustomFieldRules(desk);
        FieldPlanning planning = new FieldPlanning(desk, customFields);
        IssueRecorder recorder = new IssueRecorder(desk, customFields);
        views.writing(new AppWriting(desk, recorder));
        WorkflowRunner workflow = new WorkflowRunner(desk, recorder);
        this.creating = new CreatingIssues(desk, planning, workflow);
        this.editing = new EditingIssues(desk, planning, recorder);
        this.bulk = new BulkEditing(desk, planning, recorder);
        this.transitioning = new TransitioningIssues(desk, planning, workflow);
        this.moving = new MovingIssues(desk, recorder, customFields);
        this.removing = new RemovingIssues(desk);
        this.commenting = new CommentingIssues(desk);
        this.linking = new LinkingIssues(desk, recorder);
    }

    @Override
    public Optional<IssueInfo> visible(User actor, String idOrKey) {
        return desk.visible(actor, idOrKey);
    }

    @Override
    public Optional<IssueInfo> byId(long id) {
        return desk.model().issueRows().byId(id);
    }

    @Override
    public Optional<IssueInfo> byKey(String key) {
        return desk.model().issueRows().byKey(key);
    }

    @Override
    public Outcome<IssueInfo> create(User actor, long projectId, String typeId, Map<String, List<String>> params) {
        return desk.change(actor, () -> creating.create(actor, projectId, typeId, params));
    }

    @Override
    public Outcome<IssueInfo> edit(User actor, long issueId, Map<String, List<String>> params) {
        return desk.change(actor, () -> editing.edit(actor, issueId, params));
    }

    @Override
    public Optional<String> bulkEditRefusal(User actor, FieldInfo field, List<IssueInfo> issues) {
        return bulk.refusal(actor, field, issues);
    }

    @Override
    public Outcome<Void> checkBulkEdit(User actor, IssueInfo issue, BulkChange change) {
        return desk.change(actor, () -> {
            bulk.check(actor, issue, change);
            return null;
        });
    }

    @Override
    public Outcome<IssueInfo> bulkEdit(User actor, long issueId, BulkChange change) {
        return desk.change(actor, () -> bulk.edit(actor, issueId, change));
    }

    @Override
    public List<TransitionInfo> transitions(User actor, long issueId) {
        return desk.visible(actor, Long.toString(issueId))
                .map(issue -> transitioning.available(actor, issue))
                .orElse(List.of());
    }

    @Override
    public Outcome<IssueInfo> transition(
            User actor, long issueId, int actionId, Map<String, List<String>> params, String comment) {
        return desk.change(actor, () -> transitioning.transition(actor, issueId, actionId, params, comment));
    }

    @Override
    public Outcome<Void> delete(User actor, long issueId) {
        return desk.change(actor, () -> {
            removing.delete(actor, issueId);
            return null;
        });
    }

    @Override
    public Outcome<IssueInfo> move(User actor, long issueId, long projectId, String typeId) {
        return desk.change(actor, () -> moving.move(actor, issueId, projectId, typeId));
    }

    @Override
    public Outcome<CommentInfo> comment(User actor, long issueId, String body) {
        return desk.change(actor, () -> commenting.add(actor, issueId, body));
    }

    @Override
    public List<CommentInfo> comments(long issueId) {
        return desk.model().issueNotes().comments(issueId);
    }

    @Override
    public Outcome<CommentInfo> editComment(User actor, long commentId, String body) {
        return desk.change(actor, () -> commenting.edit(actor, commentId, body));
    }

    @Override
    public Outcome<Void> deleteComment(User actor, long commentId) {
        return desk.change(actor, () -> {
            commenting.delete(actor, commentId);
            return null;
        });
    }

    @Override
    public List<ChangeInfo> history(long issueId) {
        return desk.model().issueNotes().history(issueId);
    }

    @Override
    public List<LinkInfo> links(long issueId) {
        return desk.model().issueNotes().links(issueId);
    }

    @Override
    public Outcome<Void> link(User actor, String typeName, long fromIssueId, long toIssueId) {
        return desk.change(actor, () -> {
            linking.link(actor, typeName, fromIssueId, toIssueId);
            return null;
        });
    }

    @Override
    public Object customFieldValue(IssueInfo issue, long fieldId) {
        return desk.views()
                .customField(fieldId)
                .map(field -> field.getValue(desk.views().issue(issue)))
                .orElse(null);
    }
}
