package com.atlassian.jira.util;

public abstract class AbstractMessageSet implements MessageSet {
    protected AbstractMessageSet() {
        throw new UnsupportedOperationException("signature only");
    }

    public void addErrorMessage(String a) {
        throw new UnsupportedOperationException("signature only");
    }

    public void addErrorMessage(String a, com.atlassian.jira.util.MessageSet.MessageLink b) {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean hasAnyErrors() {
        throw new UnsupportedOperationException("signature only");
    }
}
