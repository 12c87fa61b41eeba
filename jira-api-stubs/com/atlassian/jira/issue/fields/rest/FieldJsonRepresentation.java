package com.atlassian.jira.issue.fields.rest;

public class FieldJsonRepresentation {
    public FieldJsonRepresentation(com.atlassian.jira.issue.fields.rest.json.JsonData a) {
        throw new UnsupportedOperationException("signature only");
    }
    public FieldJsonRepresentation(com.atlassian.jira.issue.fields.rest.json.JsonData a, com.atlassian.jira.issue.fields.rest.json.JsonData b) {
        throw new UnsupportedOperationException("signature only");
    }
    public com.atlassian.jira.issue.fields.rest.json.JsonData getStandardData() {
        throw new UnsupportedOperationException("signature only");
    }
}
