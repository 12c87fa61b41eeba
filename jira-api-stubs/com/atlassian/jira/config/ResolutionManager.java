package com.atlassian.jira.config;

public interface ResolutionManager {
    com.atlassian.jira.issue.resolution.Resolution createResolution(String a, String b);
    com.atlassian.jira.issue.resolution.Resolution getResolution(String a);
    java.util.List<com.atlassian.jira.issue.resolution.Resolution> getResolutions();
    void removeResolution(String a, String b);
}
