package com.atlassian.jira.issue.transport;

public interface CollectionParams {
    java.util.Collection getValuesForNullKey();
}
