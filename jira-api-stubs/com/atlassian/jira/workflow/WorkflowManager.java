package com.atlassian.jira.workflow;

public interface WorkflowManager {
    java.util.Collection<com.atlassian.jira.workflow.JiraWorkflow> getWorkflows();
    com.atlassian.jira.workflow.JiraWorkflow copyWorkflow(com.atlassian.jira.user.ApplicationUser a, String b, String c, com.atlassian.jira.workflow.JiraWorkflow d);
    com.atlassian.jira.workflow.JiraWorkflow copyWorkflow(String a, String b, String c, com.atlassian.jira.workflow.JiraWorkflow d);
    void deleteWorkflow(com.atlassian.jira.workflow.JiraWorkflow a);
    com.atlassian.jira.workflow.JiraWorkflow getDefaultWorkflow();
    com.atlassian.jira.workflow.JiraWorkflow getWorkflow(com.atlassian.jira.issue.Issue a);
    com.atlassian.jira.workflow.JiraWorkflow getWorkflow(Long a, String b);
    com.atlassian.jira.workflow.JiraWorkflow getWorkflow(String a);
    void saveWorkflowWithoutAudit(com.atlassian.jira.workflow.JiraWorkflow a);
    void updateWorkflow(com.atlassian.jira.user.ApplicationUser a, com.atlassian.jira.workflow.JiraWorkflow b);
    void updateWorkflow(String a, com.atlassian.jira.workflow.JiraWorkflow b);
    boolean workflowExists(String a);
}
