package com.atlassian.jira.issue.fields.screen.issuetype;

public interface IssueTypeScreenScheme {
    void addEntity(com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity a);
    java.util.Collection<com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity> getEntities();
    com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity getEntity(String a);
    Long getId();
    String getName();
    java.util.Collection<com.atlassian.jira.project.Project> getProjects();
    boolean isDefault();
    void remove();
    void removeEntity(String a);
    void setDescription(String a);
    void setName(String a);
    void store();
}
