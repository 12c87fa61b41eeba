package com.atlassian.jira.issue.fields.rest.json;

/** Makes schemas of fields. */
public class JsonTypeBuilder {
    public static JsonType custom(String type, String customType, Long customFieldId) {
        return new JsonType(type, null, null, customType, customFieldId);
    }

    public static JsonType customArray(String items, String customType, Long customFieldId) {
        return new JsonType("array", items, null, customType, customFieldId);
    }

    public static JsonType system(String type, String systemField) {
        return new JsonType(type, null, systemField, null, null);
    }

    public static JsonType systemArray(String items, String systemField) {
        return new JsonType("array", items, systemField, null, null);
    }
}
