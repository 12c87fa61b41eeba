package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/** A field's value in REST: plain and, if asked for, rendered. */
public class FieldJsonRepresentation {
    private final JsonData standard;
    private final JsonData rendered;

    public FieldJsonRepresentation(JsonData standard) {
        this(standard, null);
    }

    public FieldJsonRepresentation(JsonData standard, JsonData rendered) {
        this.standard = standard;
        this.rendered = rendered;
    }

    public JsonData getStandardData() {
        return standard;
    }

    public JsonData getRenderedData() {
        return rendered;
    }
}
