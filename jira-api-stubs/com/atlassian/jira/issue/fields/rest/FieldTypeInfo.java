package com.atlassian.jira.issue.fields.rest;

public class FieldTypeInfo {
    public FieldTypeInfo(java.util.Collection a, String b) {
        throw new UnsupportedOperationException("signature only");
    }
    public String getAutoCompleteUrl() {
        throw new UnsupportedOperationException("signature only");
    }
}
