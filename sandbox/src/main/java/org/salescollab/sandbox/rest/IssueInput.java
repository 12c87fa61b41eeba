package org.salescollab.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salescollab.sandbox.model.FieldInfo;

/** Turns the members {@code fields} and {@code update} of a request into Jira's form parameters. */
final class IssueInput {
    private final Caller caller;
    private final SystemFieldInput systemFields;
    private final CustomFieldInput customFields;

    IssueInput(Caller caller, SystemFieldInput systemFields, CustomFieldInput customFields) {
        this.caller = caller;
        this.systemFields = systemFields;
        this.customFields = customFields;
    }

    /** What to set; {@code comment} is null when none was sent. */
    record Params(Map<String, List<String>> fields, String comment) {}

    /** One thing to do with a field: set, add or remove a value. */
    record Operation(String name, JsonNode value) {}

    /** Refuses with every wrong field at once. {@code read} are members that the resource takes itself. */
    Params of(JsonNode body, InputScope scope, Set<String> read) {
        Map<String, List<Operation>> operations = operations(body, read);
        Map<String, List<String>> params = new LinkedHashMap<>();
        Map<String, String> errors = new LinkedHashMap<>();
        String comment = comment(operations.remove("comment"), errors);
        for (Map.Entry<String, List<Operation>> entry : operations.entrySet()) {
            Optional<FieldInfo> field = scope.settable().stream()
                    .filter(one -> one.id().equals(entry.getKey()))
                    .findFirst();
            if (field.isEmpty()) {
                errors.put(entry.getKey(), caller.text("sandbox.rest.not-settable", entry.getKey()));
            } else if (field.get().custom()) {
                customFields.apply(field.get(), entry.getValue(), scope, params, errors);
            } else {
                systemFields.apply(entry.getKey(), entry.getValue(), scope, params, errors);
            }
        }
        if (!errors.isEmpty()) {
            throw new Refusal(400, List.of(), errors);
        }
        return new Params(params, comment);
    }

    private Map<String, List<Operation>> operations(JsonNode body, Set<String> read) {
        Map<String, List<Operation>> all = new LinkedHashMap<>();
        JsonBody.objectIn(body, "fields").fields().forEachRemaining(member -> {
            if (!read.contains(member.getKey())) {
                all.put(member.getKey(), List.of(new Operation("set", member.getValue())));
            }
        });
        JsonBody.objectIn(body, "update").fields().forEachRemaining(member -> {
            if (all.containsKey(member.getKey())) {
                throw Refusal.field(member.getKey(), caller.text("sandbox.rest.twice", member.getKey()));
            }
            all.put(member.getKey(), steps(member.getKey(), member.getValue()));
        });
        return all;
    }

    private List<Operation> steps(String field, JsonNode steps) {
        if (!steps.isArray()) {
            throw Refusal.field(field, caller.text("sandbox.rest.array-needed"));
        }
        List<Operation> operations = new ArrayList<>();
        for (JsonNode step : steps) {
            if (!step.isObject() || step.size() != 1) {
                throw Refusal.field(field, caller.text("sandbox.rest.one-operation"));
            }
            Map.Entry<String, JsonNode> only = step.fields().next();
            operations.add(new Operation(only.getKey(), only.getValue()));
        }
        return operations;
    }

    private String comment(List<Operation> operations, Map<String, String> errors) {
        String comment = null;
        for (Operation operation : operations == null ? List.<Operation>of() : operations) {
            JsonNode body = operation.value().path("body");
            if (!operation.name().equals("add")
                    || !body.isTextual()
                    || body.asText().isBlank()) {
                errors.put("comment", caller.text("sandbox.rest.comment-body"));
            } else {
                comment = body.asText();
            }
        }
        return comment;
    }
}
