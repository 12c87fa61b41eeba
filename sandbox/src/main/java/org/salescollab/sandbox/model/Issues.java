package org.salescollab.sandbox.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Issues as people and clients work with them: each call checks rights, screens, field validation and workflow, writes in
 * one transaction, records history and then raises Jira's events.
 *
 * <p>{@code params} are Jira's form parameters: system fields by id (summary, description, assignee = user name, reporter,
 * priority = id, duedate, labels, issuetype, ...), custom fields as customfield_N (and customfield_N:1 ...). A field that is
 * absent from {@code params} keeps its value on edit and transition. {@code actor} null is anonymous. Messages are in the
 * actor's language.
 */
public interface Issues {
    /** The issue if it exists and the actor may browse it; hidden and unknown are alike. Follows old keys of moved issues. */
    Optional<IssueInfo> visible(User actor, String idOrKey);

    Optional<IssueInfo> byId(long id);

    Optional<IssueInfo> byKey(String key);

    Outcome<IssueInfo> create(User actor, long projectId, String typeId, Map<String, List<String>> params);

    Outcome<IssueInfo> edit(User actor, long issueId, Map<String, List<String>> params);

    /** Nothing if a custom field can be set in all the issues at once, else the key of the text that says why not. */
    Optional<String> bulkEditRefusal(User actor, FieldInfo field, List<IssueInfo> issues);

    /** What {@link #bulkEdit} would refuse, without changing anything. */
    Outcome<Void> checkBulkEdit(User actor, IssueInfo issue, BulkChange change);

    /** Sets custom fields of one issue as bulk edit does: whether or not its edit screen shows them. */
    Outcome<IssueInfo> bulkEdit(User actor, long issueId, BulkChange change);

    List<TransitionInfo> transitions(User actor, long issueId);

    Outcome<IssueInfo> transition(
            User actor, long issueId, int actionId, Map<String, List<String>> params, String comment);

    Outcome<Void> delete(User actor, long issueId);

    /** Moves to another project (and type); the old key keeps answering. */
    Outcome<IssueInfo> move(User actor, long issueId, long projectId, String typeId);

    Outcome<CommentInfo> comment(User actor, long issueId, String body);

    List<CommentInfo> comments(long issueId);

    /** Changes the text; needs the right to edit all comments or one's own. */
    Outcome<CommentInfo> editComment(User actor, long commentId, String body);

    Outcome<Void> deleteComment(User actor, long commentId);

    List<ChangeInfo> history(long issueId);

    List<LinkInfo> links(long issueId);

    Outcome<Void> link(User actor, String typeName, long fromIssueId, long toIssueId);

    /** The value of a custom field as its type gives it, or null. */
    Object customFieldValue(IssueInfo issue, long fieldId);
}
