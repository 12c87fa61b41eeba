package com.atlassian.jira.issue.customfields;

public class CustomFieldUtils {
    public static java.util.List buildJiraIssueContexts(boolean a, Long[] b, com.atlassian.jira.project.ProjectManager c) {
        throw new UnsupportedOperationException("signature only");
    }
    public static java.util.List buildJiraIssueContexts(boolean a, Long[] b, Long[] c, com.atlassian.jira.issue.context.manager.JiraContextTreeManager d) {
        throw new UnsupportedOperationException("signature only");
    }
}
