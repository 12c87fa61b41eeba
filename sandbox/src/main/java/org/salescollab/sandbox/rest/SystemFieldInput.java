package org.salescollab.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salescollab.sandbox.model.Constants;
import org.salescollab.sandbox.model.NamedConstant;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.model.Users;

/** Reads Jira's own fields from JSON. */
final class SystemFieldInput {
    private final Caller caller;
    private final Users users;
    private final Constants constants;
    private final JsonValues values;

    SystemFieldInput(Caller caller, Users users, Constants constants, JsonValues values) {
        this.caller = caller;
        this.users = users;
        this.constants = constants;
        this.values = values;
    }

    void apply(
            String field,
            List<IssueInput.Operation> operations,
            InputScope scope,
            Map<String, List<String>> params,
            Map<String, String> errors) {
        try {
            if (field.equals("labels")) {
                params.put(field, labels(operations, scope));
                return;
            }
            for (IssueInput.Operation operation : operations) {
                if (!operation.name().equals("set")) {
                    throw new JsonValues.Wrong(caller.text("sandbox.rest.no-operation", field, operation.name()));
                }
                params.put(field, List.of(one(field, operation.value())));
            }
        } catch (JsonValues.Wrong wrong) {
            errors.put(field, wrong.getMessage());
        }
    }

    private String one(String field, JsonNode value) throws JsonValues.Wrong {
        return switch (field) {
            case "assignee", "reporter" -> person(value);
            case "priority" -> constant(value, constants.priorities(), "sandbox.rest.no-priority");
            case "resolution" -> constant(value, constants.resolutions(), "sandbox.rest.no-resolution");
            case "duedate" -> values.day(value);
            default -> values.text(value);
        };
    }

    private String person(JsonNode value) throws JsonValues.Wrong {
        if (value.isNull()) {
            return "";
        }
        String name = values.member(value, "name", "key");
        if (name.isEmpty() || name.equals("-1")) {
            return name;
        }
        Optional<User> user = value.has("name") ? users.byName(name) : users.byKey(name);
        return user.map(User::name)
                .orElseThrow(() -> new JsonValues.Wrong(caller.text("sandbox.rest.no-user-value", name)));
    }

    private String constant(JsonNode value, List<NamedConstant> all, String message) throws JsonValues.Wrong {
        if (value.isNull()) {
            return "";
        }
        String wanted = values.member(value, "id", "name");
        return all.stream()
                .filter(one ->
                        value.has("id") ? one.id().equals(wanted) : one.name().equalsIgnoreCase(wanted))
                .map(NamedConstant::id)
                .findFirst()
                .orElseThrow(() -> new JsonValues.Wrong(caller.text(message, wanted)));
    }

    private List<String> labels(List<IssueInput.Operation> operations, InputScope scope) throws JsonValues.Wrong {
        Set<String> labels = new LinkedHashSet<>(
                scope.issue() == null ? List.of() : scope.issue().labels());
        for (IssueInput.Operation operation : operations) {
            switch (operation.name()) {
                case "set" -> {
                    labels.clear();
                    labels.addAll(values.texts(operation.value()));
                }
                case "add" -> labels.add(values.text(operation.value()));
                case "remove" -> labels.remove(values.text(operation.value()));
                default ->
                    throw new JsonValues.Wrong(caller.text("sandbox.rest.no-operation", "labels", operation.name()));
            }
        }
        for (String label : labels) {
            if (label.isBlank() || label.chars().anyMatch(Character::isWhitespace)) {
                throw new JsonValues.Wrong(caller.text("sandbox.rest.label-spaces", label));
            }
        }
        return new ArrayList<>(labels);
    }
}
