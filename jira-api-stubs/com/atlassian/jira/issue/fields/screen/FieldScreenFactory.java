package com.atlassian.jira.issue.fields.screen;

public interface FieldScreenFactory {
    com.atlassian.jira.issue.fields.screen.FieldScreenScheme createFieldScreenScheme();
    com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem createFieldScreenSchemeItem();
    com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme createIssueTypeScreenScheme();
    com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity createIssueTypeScreenSchemeEntity();
    com.atlassian.jira.issue.fields.screen.FieldScreen createScreen();
}
