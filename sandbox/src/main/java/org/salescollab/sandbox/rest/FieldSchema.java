package org.salescollab.sandbox.rest;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import java.util.Map;
import org.salescollab.sandbox.model.FieldInfo;

/** What type a field has in JSON. */
final class FieldSchema {
    private static final Map<String, String> SYSTEM = Map.ofEntries(
            Map.entry("summary", "string"),
            Map.entry("description", "string"),
            Map.entry("issuetype", "issuetype"),
            Map.entry("project", "project"),
            Map.entry("status", "status"),
            Map.entry("priority", "priority"),
            Map.entry("resolution", "resolution"),
            Map.entry("resolutiondate", "datetime"),
            Map.entry("assignee", "user"),
            Map.entry("reporter", "user"),
            Map.entry("creator", "user"),
            Map.entry("created", "datetime"),
            Map.entry("updated", "datetime"),
            Map.entry("duedate", "date"),
            Map.entry("labels", "array:string"),
            Map.entry("parent", "issuelink"),
            Map.entry("issuelinks", "array:issuelinks"),
            Map.entry("subtasks", "array:issuelinks"),
            Map.entry("watches", "watches"),
            Map.entry("comment", "comments-page"));
    private static final Map<String, String> CUSTOM = Map.ofEntries(
            Map.entry("textfield", "string"),
            Map.entry("textarea", "string"),
            Map.entry("url", "string"),
            Map.entry("readonlyfield", "string"),
            Map.entry("float", "number"),
            Map.entry("datepicker", "date"),
            Map.entry("datetime", "datetime"),
            Map.entry("select", "option"),
            Map.entry("radiobuttons", "option"),
            Map.entry("multiselect", "array:option"),
            Map.entry("multicheckboxes", "array:option"),
            Map.entry("userpicker", "user"),
            Map.entry("multiuserpicker", "array:user"),
            Map.entry("grouppicker", "group"),
            Map.entry("multigrouppicker", "array:group"),
            Map.entry("labels", "array:string"));

    private final CustomFieldManager customFields;

    FieldSchema(CustomFieldManager customFields) {
        this.customFields = customFields;
    }

    /** Null where a field has no JSON form. */
    Map<String, Object> of(FieldInfo field) {
        if (!field.custom()) {
            return schema(SYSTEM.get(field.id()), "system", field.id());
        }
        if (field.typeKey().startsWith(Names.SYSTEM_TYPES)) {
            String type = CUSTOM.get(field.typeKey().substring(Names.SYSTEM_TYPES.length()));
            return withId(schema(type, "custom", field.typeKey()), field);
        }
        CustomField custom = customFields.getCustomFieldObject(field.customId());
        if (custom != null && custom.getCustomFieldType() instanceof RestAwareCustomFieldType aware) {
            JsonType type = aware.getJsonSchema(custom);
            String items = type.getItems() == null ? "" : ":" + type.getItems();
            return withId(schema(type.getType() + items, "custom", field.typeKey()), field);
        }
        return null;
    }

    private static Map<String, Object> withId(Map<String, Object> schema, FieldInfo field) {
        if (schema != null) {
            schema.put("customId", field.customId());
        }
        return schema;
    }

    private static Map<String, Object> schema(String type, String kind, String key) {
        if (type == null) {
            return null;
        }
        Map<String, Object> json = Names.map();
        String[] parts = type.split(":", 2);
        json.put("type", parts[0]);
        if (parts.length > 1) {
            json.put("items", parts[1]);
        }
        json.put(kind, key);
        return json;
    }
}
