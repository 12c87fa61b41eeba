package com.atlassian.jira.util;

public class MessageSetImpl extends AbstractMessageSet {
    public MessageSetImpl() {
        throw new UnsupportedOperationException("signature only");
    }
}
