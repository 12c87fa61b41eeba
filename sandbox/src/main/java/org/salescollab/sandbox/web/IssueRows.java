package org.salescollab.sandbox.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.IssueTypeInfo;
import org.salescollab.sandbox.model.NamedConstant;

/** Issues as rows of a table. */
final class IssueRows {
    private final Site site;

    IssueRows(Site site) {
        this.site = site;
    }

    /** One line of an issue table. */
    public record Row(
            long id,
            String key,
            String summary,
            String typeName,
            String typeIcon,
            String priority,
            String priorityId,
            Lozenge status,
            People.Person assignee,
            People.Person reporter,
            Instant created,
            Instant updated,
            LocalDate due) {}

    List<Row> of(List<Long> ids) {
        Map<String, NamedConstant> priorities = site.model().constants().priorities().stream()
                .collect(Collectors.toMap(NamedConstant::id, Function.identity()));
        return ids.stream()
                .flatMap(id -> site.model().issues().byId(id).stream())
                .map(issue -> row(issue, priorities))
                .toList();
    }

    private Row row(IssueInfo issue, Map<String, NamedConstant> priorities) {
        IssueTypeInfo type = site.model().constants().issueType(issue.typeId()).orElse(null);
        NamedConstant priority = issue.priorityId() == null ? null : priorities.get(issue.priorityId());
        return new Row(
                issue.id(),
                issue.key(),
                issue.summary(),
                type == null ? "" : type.name(),
                type == null ? "" : type.iconUrl(),
                priority == null ? "" : priority.name(),
                priority == null ? "" : priority.id(),
                Lozenge.of(site.model().constants(), issue.statusId()),
                People.person(site, issue.assigneeKey()),
                People.person(site, issue.reporterKey()),
                issue.created(),
                issue.updated(),
                issue.due());
    }
}
