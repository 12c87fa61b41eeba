package com.atlassian.jira.issue.label;

public class Label {
    public Label(Long a, Long b, String c) {
        throw new UnsupportedOperationException("signature only");
    }
    public String getLabel() {
        throw new UnsupportedOperationException("signature only");
    }
}
