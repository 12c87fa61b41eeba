package com.atlassian.jira.util;

public interface ErrorCollection {
    void addError(String a, String b);
    void addError(String a, String b, com.atlassian.jira.util.ErrorCollection.Reason c);
    void addErrorMessage(String a);
    void addErrorMessage(String a, com.atlassian.jira.util.ErrorCollection.Reason b);
    java.util.Collection<String> getErrorMessages();
    java.util.Map<String, String> getErrors();
    boolean hasAnyErrors();

    public enum Reason {
        VALIDATION_FAILED;
    }
}
