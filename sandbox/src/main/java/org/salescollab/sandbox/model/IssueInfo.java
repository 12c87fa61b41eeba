package org.salescollab.sandbox.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An issue's stored system fields. {@code parentId} is null unless it is a sub-task. */
public record IssueInfo(
        long id,
        String key,
        long projectId,
        String typeId,
        String statusId,
        String summary,
        String description,
        String reporterKey,
        String assigneeKey,
        String priorityId,
        String resolutionId,
        LocalDate due,
        List<String> labels,
        Instant created,
        Instant updated,
        long workflowEntryId,
        Long parentId) {}
