package com.atlassian.jira.util;

public class MessageSetImpl {
    public MessageSetImpl() {
        throw new UnsupportedOperationException("signature only");
    }
}
