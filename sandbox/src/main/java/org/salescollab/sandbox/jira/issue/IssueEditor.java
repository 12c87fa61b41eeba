package org.salescollab.sandbox.jira.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.salescollab.sandbox.model.IssueInfo;

/** Builds an issue's record from another one, field by field. */
final class IssueEditor {
    private final IssueInfo from;
    private long id;
    private String key;
    private String typeId;
    private String statusId;
    private String summary;
    private String description;
    private String reporterKey;
    private String assigneeKey;
    private String priorityId;
    private String resolutionId;
    private LocalDate due;
    private List<String> labels;
    private Instant created;
    private Instant updated;
    private long workflowEntryId;

    IssueEditor(IssueInfo from) {
        this.from = from;
        this.id = from.id();
        this.key = from.key();
        this.typeId = from.typeId();
        this.statusId = from.statusId();
        this.summary = from.summary();
        this.description = from.description();
        this.reporterKey = from.reporterKey();
        this.assigneeKey = from.assigneeKey();
        this.priorityId = from.priorityId();
        this.resolutionId = from.resolutionId();
        this.due = from.due();
        this.labels = from.labels();
        this.created = from.created();
        this.updated = from.updated();
        this.workflowEntryId = from.workflowEntryId();
    }

    /** An issue that is not stored yet; {@code parentId} is null unless it becomes a sub-task. */
    static IssueInfo unborn(long projectId, String typeId, Long parentId, Instant now) {
        return new IssueInfo(
                0, null, projectId, typeId, null, null, null, null, null, null, null, null, List.of(), now, now, 0,
                parentId);
    }

    IssueEditor identity(long newId, String newKey, long entryId) {
        this.id = newId;
        this.key = newKey;
        this.workflowEntryId = entryId;
        return this;
    }

    IssueEditor type(String value) {
        this.typeId = value;
        return this;
    }

    IssueEditor status(String value) {
        this.statusId = value;
        return this;
    }

    IssueEditor summary(String value) {
        this.summary = value;
        return this;
    }

    IssueEditor description(String value) {
        this.description = value;
        return this;
    }

    IssueEditor reporter(String value) {
        this.reporterKey = value;
        return this;
    }

    IssueEditor assignee(String value) {
        this.assigneeKey = value;
        return this;
    }

    IssueEditor priority(String value) {
        this.priorityId = value;
        return this;
    }

    IssueEditor resolution(String value) {
        this.resolutionId = value;
        return this;
    }

    IssueEditor due(LocalDate value) {
        this.due = value;
        return this;
    }

    IssueEditor labels(List<String> value) {
        this.labels = value;
        return this;
    }

    IssueEditor updated(Instant value) {
        this.updated = value;
        return this;
    }

    IssueInfo done() {
        return new IssueInfo(
                id,
                key,
                from.projectId(),
                typeId,
                statusId,
                summary,
                description,
                reporterKey,
                assigneeKey,
                priorityId,
                resolutionId,
                due,
                labels,
                created,
                updated,
                workflowEntryId,
                from.parentId());
    }
}
