package com.atlassian.jira.bc;

public interface ServiceResult {
    com.atlassian.jira.util.ErrorCollection getErrorCollection();
    boolean isValid();
}
