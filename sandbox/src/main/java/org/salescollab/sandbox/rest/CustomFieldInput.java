package org.salescollab.sandbox.rest;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.Fields;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.model.Users;

/** Reads custom fields from JSON: Jira's types here, an app's type by the handler it brings. */
final class CustomFieldInput {
    private final Caller caller;
    private final Fields fields;
    private final Users users;
    private final CustomFieldManager customFields;
    private final IssueManager issues;
    private final JsonValues values;

    CustomFieldInput(Caller caller, RestNeeds needs, JsonValues values) {
        this.caller = caller;
        this.fields = needs.model().fields();
        this.users = needs.model().users();
        this.customFields = needs.customFields();
        this.issues = needs.issues();
        this.values = values;
    }

    void apply(
            FieldInfo field,
            List<IssueInput.Operation> operations,
            InputScope scope,
            Map<String, List<String>> params,
            Map<String, String> errors) {
        try {
            if (field.typeKey().startsWith(Names.SYSTEM_TYPES)) {
                params.put(field.id(), systemType(field, onlySet(field, operations), scope));
            } else {
                appType(field, operations, scope, params, errors);
            }
        } catch (JsonValues.Wrong wrong) {
            errors.put(field.id(), wrong.getMessage());
        }
    }

    private JsonNode onlySet(FieldInfo field, List<IssueInput.Operation> operations) throws JsonValues.Wrong {
        IssueInput.Operation last = operations.isEmpty() ? null : operations.get(operations.size() - 1);
        if (last == null || operations.stream().anyMatch(one -> !one.name().equals("set"))) {
            throw new JsonValues.Wrong(
                    caller.text("sandbox.rest.no-operation", field.id(), last == null ? "" : last.name()));
        }
        return last.value();
    }

    private List<String> systemType(FieldInfo field, JsonNode value, InputScope scope) throws JsonValues.Wrong {
        String type = field.typeKey().substring(Names.SYSTEM_TYPES.length());
        return switch (type) {
            case "textfield", "textarea", "url" -> List.of(values.text(value));
            case "float" -> List.of(values.number(value));
            case "datepicker" -> List.of(values.day(value));
            case "datetime" -> List.of(values.moment(value));
            case "select", "radiobuttons" -> List.of(option(field, value, scope));
            case "userpicker" -> List.of(person(value));
            case "grouppicker" -> List.of(value.isNull() ? "" : values.member(value, "name", "id"));
            case "labels" -> values.texts(value);
            case "multiselect", "multicheckboxes" -> each(value, one -> option(field, one, scope));
            case "multiuserpicker" -> each(value, this::person);
            case "multigrouppicker" -> each(value, one -> values.member(one, "name", "id"));
            default -> throw new JsonValues.Wrong(caller.text("sandbox.rest.no-update", field.id()));
        };
    }

    private interface Reader {
        String read(JsonNode value) throws JsonValues.Wrong;
    }

    private List<String> each(JsonNode value, Reader reader) throws JsonValues.Wrong {
        List<String> all = new ArrayList<>();
        for (JsonNode one : values.list(value)) {
            all.add(reader.read(one));
        }
        return all;
    }

    private String person(JsonNode value) throws JsonValues.Wrong {
        if (value.isNull()) {
            return "";
        }
        String name = values.member(value, "name", "key");
        Optional<User> user = value.has("name") ? users.byName(name) : users.byKey(name);
        return user.map(User::name)
                .orElseThrow(() -> new JsonValues.Wrong(caller.text("sandbox.rest.no-user-value", name)));
    }

    private String option(FieldInfo field, JsonNode value, InputScope scope) throws JsonValues.Wrong {
        if (value.isNull()) {
            return "";
        }
        String wanted = values.member(value, "id", "value");
        return fields.options(field.customId(), scope.projectId(), scope.typeId()).entrySet().stream()
                .filter(one -> value.has("id")
                        ? one.getKey().equals(wanted)
                        : one.getValue().equalsIgnoreCase(wanted))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new JsonValues.Wrong(
                        caller.text(value.has("id") ? "sandbox.rest.no-option-id" : "sandbox.rest.no-option", wanted)));
    }

    private void appType(
            FieldInfo field,
            List<IssueInput.Operation> operations,
            InputScope scope,
            Map<String, List<String>> params,
            Map<String, String> errors)
            throws JsonValues.Wrong {
        CustomField custom = customFields.getCustomFieldObject(field.customId());
        RestFieldOperationsHandler handler =
                custom != null && custom.getCustomFieldType() instanceof RestCustomFieldTypeOperations type
                        ? type.getRestFieldOperation(custom)
                        : null;
        if (handler == null) {
            throw new JsonValues.Wrong(caller.text("sandbox.rest.no-update", field.id()));
        }
        List<FieldOperationHolder> steps = new ArrayList<>();
        for (IssueInput.Operation operation : operations) {
            if (!handler.getSupportedOperations().contains(operation.name())) {
                throw new JsonValues.Wrong(caller.text("sandbox.rest.no-operation", field.id(), operation.name()));
            }
            Object data = JsonBody.MAPPER.convertValue(operation.value(), Object.class);
            steps.add(new FieldOperationHolder(operation.name(), new JsonData(data)));
        }
        Issue issue = scope.issue() == null
                ? null
                : issues.getIssueObject(scope.issue().id());
        ErrorCollection wrong = handler.updateIssueInputParameters(
                issue == null ? InputParameters.context(scope.projectId(), scope.typeId()) : issue,
                issue,
                field.id(),
                InputParameters.into(params),
                steps);
        take(field, wrong, errors);
    }

    private static void take(FieldInfo field, ErrorCollection wrong, Map<String, String> errors) {
        if (wrong != null && wrong.hasAnyErrors()) {
            errors.putAll(wrong.getErrors());
            wrong.getErrorMessages().forEach(message -> errors.putIfAbsent(field.id(), message));
        }
    }
}
