package com.atlassian.jira.util;

/** The plain message set. */
public class MessageSetImpl extends AbstractMessageSet {
    private static final long serialVersionUID = 1L;

    public MessageSetImpl() {}
}
