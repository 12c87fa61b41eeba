package com.atlassian.jira.event.type;

public interface EventDispatchOption {
    EventDispatchOption ISSUE_UPDATED = null;
}
