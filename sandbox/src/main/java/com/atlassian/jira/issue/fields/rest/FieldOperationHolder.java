package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/** One operation of a REST client on a field, with its data. */
public class FieldOperationHolder {
    private final String operation;
    private final JsonData data;

    public FieldOperationHolder(String operation, JsonData data) {
        this.operation = operation;
        this.data = data;
    }

    public String getOperation() {
        return operation;
    }

    public JsonData getData() {
        return data;
    }
}
