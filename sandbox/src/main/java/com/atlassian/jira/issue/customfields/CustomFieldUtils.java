package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.context.manager.JiraContextTreeManager;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.List;

/** Builds contexts of custom fields. */
public class CustomFieldUtils {
    public static List<JiraContextNode> buildJiraIssueContexts(
            boolean global, Long[] projectIds, ProjectManager projects) {
        List<JiraContextNode> result = new ArrayList<>();
        if (global) {
            result.add(GlobalIssueContext.getInstance());
        } else if (projectIds != null) {
            for (Long id : projectIds) {
                result.add(new ProjectContext(id, projects));
            }
        }
        return result;
    }

    public static List<JiraContextNode> buildJiraIssueContexts(
            boolean global, Long[] categories, Long[] projectIds, JiraContextTreeManager tree) {
        return buildJiraIssueContexts(global, projectIds, (ProjectManager) null);
    }
}
