package com.atlassian.jira.project;

public interface ProjectManager {
    com.atlassian.jira.project.Project getProjectObj(Long a);
    com.atlassian.jira.project.Project getProjectObjByKey(String a);
    java.util.List<com.atlassian.jira.project.Project> getProjectObjects();
    java.util.List<com.atlassian.jira.project.Project> getProjects();
}
