package com.atlassian.jira.workflow;

public interface WorkflowSchemeManager extends com.atlassian.jira.scheme.SchemeManager {
    com.atlassian.jira.workflow.AssignableWorkflowScheme.Builder assignableBuilder();
    com.atlassian.jira.workflow.AssignableWorkflowScheme createScheme(com.atlassian.jira.workflow.AssignableWorkflowScheme a);
    boolean deleteWorkflowScheme(com.atlassian.jira.workflow.WorkflowScheme a);
    com.atlassian.jira.workflow.AssignableWorkflowScheme getDefaultWorkflowScheme();
    Iterable<com.atlassian.jira.workflow.WorkflowScheme> getSchemesForWorkflowIncludingDrafts(com.atlassian.jira.workflow.JiraWorkflow a);
    java.util.List<com.atlassian.jira.project.Project> getProjectsUsing(com.atlassian.jira.workflow.AssignableWorkflowScheme a);
    java.util.Map<String, String> getWorkflowMap(com.atlassian.jira.project.Project a);
    com.atlassian.jira.workflow.AssignableWorkflowScheme getWorkflowSchemeObj(long a);
    com.atlassian.jira.workflow.AssignableWorkflowScheme getWorkflowSchemeObj(com.atlassian.jira.project.Project a);
    com.atlassian.jira.workflow.AssignableWorkflowScheme getWorkflowSchemeObj(String a);
    boolean isUsingDefaultScheme(com.atlassian.jira.project.Project a);
    com.atlassian.jira.workflow.AssignableWorkflowScheme updateWorkflowScheme(com.atlassian.jira.workflow.AssignableWorkflowScheme a);
}
