package com.atlassian.jira.issue.fields.rest;

public enum StandardOperation {
    SET,
    ADD,
    REMOVE;
    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }
}
