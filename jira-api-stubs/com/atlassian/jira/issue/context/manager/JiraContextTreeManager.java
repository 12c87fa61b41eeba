package com.atlassian.jira.issue.context.manager;

public class JiraContextTreeManager {
    JiraContextTreeManager() {}
}
