package com.atlassian.jira.issue.fields.rest.json;

/** A value on its way to or from JSON. */
public class JsonData {
    private final Object data;

    public JsonData(Object data) {
        this.data = data;
    }

    public Object getData() {
        return data;
    }

    public boolean isString() {
        return data instanceof String;
    }

    public String asString() {
        return data == null ? null : data.toString();
    }
}
