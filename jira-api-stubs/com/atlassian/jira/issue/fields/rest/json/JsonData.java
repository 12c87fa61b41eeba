package com.atlassian.jira.issue.fields.rest.json;

public class JsonData {
    public JsonData(Object a) {
        throw new UnsupportedOperationException("signature only");
    }
    public Object getData() {
        throw new UnsupportedOperationException("signature only");
    }
}
