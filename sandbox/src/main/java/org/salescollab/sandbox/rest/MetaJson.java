package org.salescollab.sandbox.rest;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.Model;

/** Describes the fields of a screen: what they are called, what they take and which values are allowed. */
final class MetaJson {
    private static final Set<String> OPTION_TYPES = Set.of("select", "radiobuttons", "multiselect", "multicheckboxes");

    private final Model model;
    private final FieldSchema schema;
    private final CustomFieldManager customFields;

    MetaJson(Model model, FieldSchema schema, CustomFieldManager customFields) {
        this.model = model;
        this.schema = schema;
        this.customFields = customFields;
    }

    Map<String, Object> fields(Links links, List<FieldInfo> fields, long projectId, String typeId) {
        Map<String, Object> json = Names.map();
        fields.forEach(field -> json.put(field.id(), field(links, field, projectId, typeId)));
        return json;
    }

    Map<String, Object> field(Links links, FieldInfo field, long projectId, String typeId) {
        Map<String, Object> json = Names.map();
        json.put("required", model.fields().required(field.id(), projectId, typeId));
        json.put("schema", schema.of(field));
        json.put("name", field.name());
        json.put("fieldId", field.id());
        if (schemaNames(field, "user")) {
            json.put("autoCompleteUrl", links.to("user/search") + "?username=");
        }
        json.put("hasDefaultValue", false);
        json.put("operations", operations(field));
        List<?> allowed = allowed(links, field, projectId, typeId);
        if (allowed != null) {
            json.put("allowedValues", allowed);
        }
        return json;
    }

    private boolean schemaNames(FieldInfo field, String type) {
        Map<String, Object> own = schema.of(field);
        return own != null && (type.equals(own.get("type")) || type.equals(own.get("items")));
    }

    private Collection<String> operations(FieldInfo field) {
        if (field.id().equals("labels")) {
            return List.of("add", "set", "remove");
        }
        if (!field.custom() || field.typeKey().startsWith(Names.SYSTEM_TYPES)) {
            return List.of("set");
        }
        CustomField custom = customFields.getCustomFieldObject(field.customId());
        if (custom != null && custom.getCustomFieldType() instanceof RestCustomFieldTypeOperations type) {
            RestFieldOperationsHandler handler = type.getRestFieldOperation(custom);
            Set<String> names = new TreeSet<>();
            handler.getSupportedOperations().forEach(name -> names.add(String.valueOf(name)));
            return names;
        }
        return List.of();
    }

    private List<?> allowed(Links links, FieldInfo field, long projectId, String typeId) {
        return switch (field.id()) {
            case "issuetype" ->
                model.projects().issueTypes(projectId).stream()
                        .filter(type -> type.id().equals(typeId))
                        .map(type -> ConstantsJson.type(links, type))
                        .toList();
            case "priority" ->
                model.constants().priorities().stream()
                        .map(one -> ConstantsJson.priority(links, one))
                        .toList();
            case "resolution" ->
                model.constants().resolutions().stream()
                        .map(one -> ConstantsJson.resolution(links, one))
                        .toList();
            default -> field.custom() ? options(links, field, projectId, typeId) : null;
        };
    }

    private List<?> options(Links links, FieldInfo field, long projectId, String typeId) {
        String type = field.typeKey().startsWith(Names.SYSTEM_TYPES)
                ? field.typeKey().substring(Names.SYSTEM_TYPES.length())
                : "";
        if (!OPTION_TYPES.contains(type)) {
            return null;
        }
        return model.fields().options(field.customId(), projectId, typeId).entrySet().stream()
                .map(option -> CustomValuesJson.option(links, option.getKey(), option.getValue()))
                .toList();
    }
}
