package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.customfields.view.CustomFieldParamsImpl;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;

/**
 * What Jira puts into the Velocity context of a custom field type's templates. In forms the value is the text that a form
 * would send, and Jira makes the context after that; on the issue's page it is the value itself, without configuration.
 */
public final class FieldContexts {
    private final JiraViews views;

    public FieldContexts(JiraViews views) {
        this.views = views;
    }

    /** For {@code edit}; an issue that is being created has no id yet. {@code sent} is null before anything was sent. */
    public Map<String, Object> edit(FieldInfo info, IssueInfo issue, List<String> sent) {
        ApiCustomField field = views.customField(info).orElseThrow();
        ApiIssue shown = views.issue(issue);
        FieldLayoutItem layoutItem = layoutItem(field, issue);
        FieldConfig config = field.getRelevantConfig((Issue) shown);
        CustomFieldParams params = sent == null ? stored(field, shown, config) : sent(field, sent);
        Map<String, Object> context = common(field, shown, layoutItem);
        context.put("fieldValuesHolder", new HashMap<>(Map.of(info.id(), params)));
        context.put("value", field.getCustomFieldType().getStringValueFromCustomFieldParams(params));
        context.put("customFieldParams", params);
        context.putAll(field.getCustomFieldType().getVelocityParameters(shown, field, layoutItem));
        context.put("config", config);
        context.put("configs", configs(field, config));
        return context;
    }

    /** For {@code view} and {@code column-view}. */
    public Map<String, Object> view(FieldInfo info, IssueInfo issue) {
        ApiCustomField field = views.customField(info).orElseThrow();
        return view(field, issue, views.issue(issue).getCustomFieldValue(field));
    }

    /** For {@code view} before a bulk edit is confirmed: the value that was sent, with an issue that holds another. */
    public Map<String, Object> sentView(FieldInfo info, IssueInfo issue, List<String> sent) {
        ApiCustomField field = views.customField(info).orElseThrow();
        return view(field, issue, field.getCustomFieldType().getValueFromCustomFieldParams(sent(field, sent)));
    }

    private Map<String, Object> view(ApiCustomField field, IssueInfo issue, Object value) {
        ApiIssue shown = views.issue(issue);
        FieldLayoutItem layoutItem = layoutItem(field, issue);
        Map<String, Object> context = common(field, shown, layoutItem);
        context.put("value", value);
        context.putAll(field.getCustomFieldType().getVelocityParameters(shown, field, layoutItem));
        return context;
    }

    private FieldLayoutItem layoutItem(ApiCustomField field, IssueInfo issue) {
        boolean required = views.model().fields().required(field.getId(), issue.projectId(), issue.typeId());
        return new ApiFieldLayoutItem(field, required);
    }

    private static Map<String, Object> common(ApiCustomField field, ApiIssue issue, FieldLayoutItem layoutItem) {
        Map<String, Object> context = new HashMap<>();
        context.put("customField", field);
        context.put("issue", issue);
        context.put("fieldLayoutItem", layoutItem);
        for (String flag : List.of("readonly", "textOnly", "excel_view", "nolink")) {
            context.put(flag, false);
        }
        context.put("prefix", "");
        context.put("auiparams", new HashMap<String, Object>());
        return context;
    }

    private static CustomFieldParams sent(ApiCustomField field, List<String> sent) {
        CustomFieldParams params = new CustomFieldParamsImpl(field);
        if (!sent.isEmpty()) {
            params.put(null, sent);
        }
        return params;
    }

    /** The stored value, or the default one on create, as the text that a form would send. */
    @SuppressWarnings("unchecked")
    private static CustomFieldParams stored(ApiCustomField field, ApiIssue issue, FieldConfig config) {
        CustomFieldType<Object, Object> type = (CustomFieldType<Object, Object>) field.getCustomFieldType();
        Object value = issue.getId() == null ? defaultValue(type, config) : issue.getCustomFieldValue(field);
        Collection<Object> values = value instanceof Collection<?> many
                ? (Collection<Object>) many
                : value == null ? List.of() : List.of(value);
        return sent(
                field, values.stream().map(type::getStringFromSingularObject).toList());
    }

    private static Object defaultValue(CustomFieldType<?, ?> type, FieldConfig config) {
        return config == null ? null : type.getDefaultValue(config);
    }

    private static Map<String, Object> configs(ApiCustomField field, FieldConfig config) {
        Map<String, Object> configs = new HashMap<>();
        configs.put("default", defaultValue(field.getCustomFieldType(), config));
        return configs;
    }
}
