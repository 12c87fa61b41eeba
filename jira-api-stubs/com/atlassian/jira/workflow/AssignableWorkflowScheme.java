package com.atlassian.jira.workflow;

public interface AssignableWorkflowScheme extends com.atlassian.jira.workflow.WorkflowScheme {
    com.atlassian.jira.workflow.AssignableWorkflowScheme.Builder builder();
    String getDescription();
    String getName();

    public interface Builder extends com.atlassian.jira.workflow.WorkflowScheme.Builder<Builder> {
        com.atlassian.jira.workflow.AssignableWorkflowScheme build();
        com.atlassian.jira.workflow.AssignableWorkflowScheme.Builder setDescription(String a);
        com.atlassian.jira.workflow.AssignableWorkflowScheme.Builder setName(String a);
    }
}
