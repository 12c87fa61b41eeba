package com.atlassian.jira.issue.fields.screen.issuetype;

public interface IssueTypeScreenSchemeEntity extends Comparable {
    com.atlassian.jira.issue.fields.screen.FieldScreenScheme getFieldScreenScheme();
    String getIssueTypeId();
    void setFieldScreenScheme(com.atlassian.jira.issue.fields.screen.FieldScreenScheme a);
    void setIssueTypeId(String a);
    void store();
}
