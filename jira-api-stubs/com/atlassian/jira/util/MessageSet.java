package com.atlassian.jira.util;

public interface MessageSet extends java.io.Serializable {
    void addErrorMessage(String a);
    void addErrorMessage(String a, com.atlassian.jira.util.MessageSet.MessageLink b);
    boolean hasAnyErrors();

    public static class MessageLink implements java.io.Serializable {
        MessageLink() {}
    }
}
