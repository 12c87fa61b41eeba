package org.salescollab.sandbox.jira.issue;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.customfields.view.CustomFieldParamsImpl;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.label.Label;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.salescollab.sandbox.api.ApiCustomField;
import org.salescollab.sandbox.api.ApiErrors;
import org.salescollab.sandbox.api.ApiIssue;
import org.salescollab.sandbox.model.FieldInfo;

/** Lets each custom field's type check and read what was sent for it, in Jira's order. */
final class CustomFieldRules {
    private static final String SYSTEM_TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final IssueDesk desk;

    CustomFieldRules(IssueDesk desk) {
        this.desk = desk;
    }

    /** New values by field id; what wasn't sent gets its default on create and is left alone otherwise. */
    Map<Long, Object> apply(FieldAsking asking, List<FieldInfo> onScreen, List<String> messages) {
        Map<Long, Object> values = new LinkedHashMap<>();
        for (FieldInfo info : onScreen) {
            if (info.custom()) {
                desk.views().customField(info).ifPresent(field -> apply(field, asking, values, messages));
            }
        }
        return values;
    }

    private void apply(ApiCustomField field, FieldAsking asking, Map<Long, Object> values, List<String> messages) {
        FieldConfig config = field.getRelevantConfig(desk.views().issue(asking.issue()));
        if (asking.params().keySet().stream().anyMatch(name -> belongs(name, field))) {
            CustomFieldParams params = params(field, asking.params());
            read(field, config, params, asking, values, messages);
        } else if (asking.creates()) {
            Object standard = type(field).getDefaultValue(config);
            if (standard != null) {
                values.put(field.getIdAsLong(), standard);
            }
            required(field, standard, asking);
        }
    }

    private void read(
            ApiCustomField field,
            FieldConfig config,
            CustomFieldParams params,
            FieldAsking asking,
            Map<Long, Object> values,
            List<String> messages) {
        ApiErrors errors = new ApiErrors();
        type(field).validateFromParams(params, errors, config);
        errors.getErrors().forEach(asking::wrong);
        messages.addAll(errors.getErrorMessages());
        if (errors.hasAnyErrors()) {
            return;
        }
        try {
            Object value = type(field).getValueFromCustomFieldParams(params);
            required(field, value, asking);
            values.put(field.getIdAsLong(), value);
        } catch (FieldValidationException e) {
            asking.wrong(field.getId(), e.getMessage());
        }
    }

    private void required(ApiCustomField field, Object value, FieldAsking asking) {
        boolean empty = value == null || value instanceof Collection<?> many && many.isEmpty();
        if (empty
                && desk.model()
                        .fields()
                        .required(
                                field.getId(),
                                asking.issue().projectId(),
                                asking.issue().typeId())) {
            asking.wrong(field.getId(), desk.text(asking.actor(), "sandbox.issue.required", field.getName()));
        }
    }

    /** customfield_N is the null key, customfield_N:1 the key 1; as in Jira, a type doesn't hear of empty texts alone. */
    private static CustomFieldParams params(ApiCustomField field, Map<String, List<String>> sent) {
        CustomFieldParams params = new CustomFieldParamsImpl(field);
        sent.forEach((name, values) -> {
            boolean some = values.stream().anyMatch(value -> value != null && !value.isEmpty());
            if (some && belongs(name, field)) {
                boolean whole = name.equals(field.getId());
                params.put(whole ? null : name.substring(field.getId().length() + 1), values);
            }
        });
        return params;
    }

    private static boolean belongs(String name, ApiCustomField field) {
        return name.equals(field.getId()) || name.startsWith(field.getId() + ":");
    }

    /** Writes the values and forgets those of a field whose value is null. */
    void write(ApiIssue issue, Map<Long, Object> values, boolean created) {
        values.forEach((id, value) -> desk.views().customField(id).ifPresent(field -> {
            indexable(field, value);
            if (created && value != null) {
                type(field).createValue(field, issue, value);
            } else if (!created) {
                type(field).updateValue(field, issue, value);
            }
        }));
    }

    /** Jira's labels searcher casts what it indexes, so another value would break the index. */
    private static void indexable(ApiCustomField field, Object value) {
        String searcher = field.info().searcherKey();
        boolean labels = searcher != null && searcher.endsWith(":labelsearcher");
        if (labels && !field.info().typeKey().startsWith(SYSTEM_TYPES) && value != null && !isLabels(value)) {
            throw new IllegalStateException("Field " + field.getName()
                    + " does not hold a Set of Label. Jira rule: its labels searcher indexes nothing else");
        }
    }

    private static boolean isLabels(Object value) {
        return value instanceof Set<?> many && many.stream().allMatch(Label.class::isInstance);
    }

    @SuppressWarnings("unchecked")
    static CustomFieldType<Object, Object> type(ApiCustomField field) {
        return (CustomFieldType<Object, Object>) field.getCustomFieldType();
    }
}
