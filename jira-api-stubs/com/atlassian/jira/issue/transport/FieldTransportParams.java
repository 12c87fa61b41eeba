package com.atlassian.jira.issue.transport;

public interface FieldTransportParams {
    Object getFirstValueForKey(String a);
    Object getFirstValueForNullKey();
}
