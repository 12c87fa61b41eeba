package org.salescollab.sandbox;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.customfields.view.CustomFieldParamsImpl;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.api.ApiCustomField;
import org.salescollab.sandbox.api.JiraViews;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;

/** What Jira puts into the context of a custom field type's templates. */
record FieldContext(JiraViews views) {
    /** {@code sent} null: the template shows what is stored, as {@code value} the object itself where nothing is edited. */
    Map<String, Object> of(FieldInfo info, IssueInfo stored, long projectId, String typeId, List<String> sent) {
        Map<String, Object> context = new HashMap<>();
        views.customField(info).ifPresent(field -> fill(context, field, issue(stored, projectId, typeId), sent));
        return context;
    }

    /** On create Jira hands over an issue that is not stored yet. */
    private Issue issue(IssueInfo stored, long projectId, String typeId) {
        return stored != null
                ? views.issue(stored)
                : views.issue(new IssueInfo(
                        0,
                        null,
                        projectId,
                        typeId,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        Instant.EPOCH,
                        Instant.EPOCH,
                        0,
                        null));
    }

    private void fill(Map<String, Object> context, ApiCustomField field, Issue issue, List<String> sent) {
        FieldLayoutItem layout = new Layout(
                field.info().description() == null ? "" : field.info().description(),
                views.model().fields().required(field.getId(), issue.getProjectId(), issue.getIssueTypeId()));
        FieldConfig config = field.getRelevantConfig(issue);
        CustomFieldParams params = params(field, issue, config, sent);
        context.put("customField", field);
        context.put("issue", issue);
        context.put("fieldLayoutItem", layout);
        context.put("config", config);
        context.put("configs", config);
        context.put("customFieldParams", params);
        context.put("value", type(field).getStringValueFromCustomFieldParams(params));
        context.put("displayParameters", new HashMap<>());
        context.put("auiparams", new HashMap<>());
        context.putAll(type(field).getVelocityParameters(issue, field, layout));
    }

    private static CustomFieldParams params(ApiCustomField field, Issue issue, FieldConfig config, List<String> sent) {
        if (sent != null) {
            return new CustomFieldParamsImpl(field, sent);
        }
        Object value = issue.getId() == null
                ? type(field).getDefaultValue(config)
                : type(field).getValueFromIssue(field, issue);
        return new CustomFieldParamsImpl(
                field, value == null ? null : type(field).getStringFromSingularObject(value));
    }

    @SuppressWarnings("unchecked")
    private static CustomFieldType<Object, Object> type(ApiCustomField field) {
        return (CustomFieldType<Object, Object>) field.getCustomFieldType();
    }

    /** How the field stands in the field configuration. */
    public record Layout(String getFieldDescription, boolean isRequired) implements FieldLayoutItem {
        @Override
        public int compareTo(Object other) {
            return getFieldDescription.compareTo(((Layout) other).getFieldDescription);
        }
    }
}
