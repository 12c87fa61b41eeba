package com.atlassian.jira.issue;

public interface CustomFieldManager {
    com.atlassian.jira.issue.fields.CustomField createCustomField(String a, String b, com.atlassian.jira.issue.customfields.CustomFieldType<?, ?> c, com.atlassian.jira.issue.customfields.CustomFieldSearcher d, java.util.List<com.atlassian.jira.issue.context.JiraContextNode> e, java.util.List<com.atlassian.jira.issue.issuetype.IssueType> f);
    com.atlassian.jira.issue.fields.CustomField getCustomFieldObject(Long a);
    com.atlassian.jira.issue.fields.CustomField getCustomFieldObject(String a);
    com.atlassian.jira.issue.fields.CustomField getCustomFieldObjectByName(String a);
    java.util.List<com.atlassian.jira.issue.fields.CustomField> getCustomFieldObjects();
    java.util.List<com.atlassian.jira.issue.fields.CustomField> getCustomFieldObjects(com.atlassian.jira.issue.Issue a);
    java.util.List getCustomFieldObjects(com.atlassian.jira.issue.search.SearchContext a);
    java.util.List getCustomFieldObjects(Long a, String b);
    java.util.List getCustomFieldObjects(Long a, java.util.List b);
    com.atlassian.jira.issue.customfields.CustomFieldSearcher getCustomFieldSearcher(String a);
    com.atlassian.jira.issue.customfields.CustomFieldType<?, ?> getCustomFieldType(String a);
    void removeCustomField(com.atlassian.jira.issue.fields.CustomField a);
}
