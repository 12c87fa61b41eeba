package com.atlassian.jira.issue.customfields.manager;

public interface GenericConfigManager {
    Object retrieve(String a, String b);
    void update(String a, String b, Object c);
}
