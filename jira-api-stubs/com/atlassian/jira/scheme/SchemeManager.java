package com.atlassian.jira.scheme;

public interface SchemeManager {
    void addSchemeToProject(com.atlassian.jira.project.Project a, com.atlassian.jira.scheme.Scheme b);
    void deleteScheme(Long a);
    com.atlassian.jira.scheme.Scheme getSchemeFor(com.atlassian.jira.project.Project a);
    com.atlassian.jira.scheme.Scheme getSchemeObject(Long a);
    com.atlassian.jira.scheme.Scheme getSchemeObject(String a);
    void removeSchemesFromProject(com.atlassian.jira.project.Project a);
}
