package org.salescollab.salesproject.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.salescollab.salesproject.Complexity;
import org.salescollab.salesproject.ForecastCategory;
import org.salescollab.salesproject.IssueFacts;
import org.salescollab.salesproject.SalesField;
import org.salescollab.salesproject.SalesFields;
import org.salescollab.salesproject.SalesIssues;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.ProjectId;

/** Reads sales projects from Jira's issues, by the field ids that the set-up kept. */
public final class JiraSalesIssues implements SalesIssues {

    private final IssueManager issues;
    private final CustomFieldManager customFields;
    private final SalesFields fields;

    public JiraSalesIssues(IssueManager issues, CustomFieldManager customFields, SalesFields fields) {
        this.issues = issues;
        this.customFields = customFields;
        this.fields = fields;
    }

    @Override
    public List<IssueFacts> read(Collection<IssueId> ids) {
        List<Long> numbers = ids.stream().map(IssueId::value).toList();
        return issues.getIssueObjects(numbers).stream()
                .filter(issue -> issue.getIssueTypeId() != null && fields.isSalesProject(issue.getIssueTypeId()))
                .map(this::facts)
                .toList();
    }

    @Override
    public List<IssueId> idsIn(ProjectId project) {
        return issues.getIssueIdsForProject(project.value()).stream()
                .map(IssueId::new)
                .toList();
    }

    private IssueFacts facts(Issue issue) {
        return new IssueFacts(
                new IssueId(issue.getId()),
                new ProjectId(issue.getProjectId()),
                issue.getIssueTypeId(),
                issue.getStatusId(),
                text(issue, SalesField.CUSTOMER),
                number(issue, SalesField.AMOUNT),
                option(issue, SalesField.CURRENCY).orElse(null),
                number(issue, SalesField.PROBABILITY),
                option(issue, SalesField.FORECAST_CATEGORY)
                        .map(ForecastCategory::valueOf)
                        .orElse(null),
                day(issue, SalesField.EXPECTED_CLOSE),
                issue.getAssignee() == null ? null : issue.getAssignee().getKey(),
                option(issue, SalesField.COMPLEXITY).flatMap(Complexity::ofCode).orElse(null),
                instant(issue.getCreated()),
                instant(issue.getUpdated()));
    }

    private @Nullable String text(Issue issue, SalesField field) {
        return value(issue, field).map(Object::toString).orElse(null);
    }

    private @Nullable BigDecimal number(Issue issue, SalesField field) {
        return value(issue, field)
                .map(value -> value instanceof Number || value instanceof String ? value.toString() : null)
                .map(BigDecimal::new)
                .orElse(null);
    }

    private Optional<String> option(Issue issue, SalesField field) {
        return value(issue, field)
                .filter(Option.class::isInstance)
                .map(Option.class::cast)
                .flatMap(option -> fields.optionCode(field, option.getOptionId()));
    }

    /** Jira keeps a date without time as midnight of the server's zone. */
    private @Nullable LocalDate day(Issue issue, SalesField field) {
        return value(issue, field)
                .filter(Date.class::isInstance)
                .map(value -> Instant.ofEpochMilli(((Date) value).getTime())
                        .atZone(ZoneId.systemDefault())
                        .toLocalDate())
                .orElse(null);
    }

    private Optional<Object> value(Issue issue, SalesField field) {
        CustomField customField =
                fields.fieldId(field).map(customFields::getCustomFieldObject).orElse(null);
        return customField == null ? Optional.empty() : Optional.ofNullable(issue.getCustomFieldValue(customField));
    }

    private static Instant instant(@Nullable Timestamp time) {
        return time == null ? Instant.EPOCH : Instant.ofEpochMilli(time.getTime());
    }
}
