package com.atlassian.jira.issue.history;

public class ChangeItemBean {
    public static final String CUSTOM_FIELD = "custom";

    public String getField() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getFieldType() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getFrom() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getFromString() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getTo() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getToString() {
        throw new UnsupportedOperationException("signature only");
    }

    ChangeItemBean() {}
}
