package com.atlassian.jira.workflow;

public interface JiraWorkflow extends Comparable {
    String getDescription();
    com.opensymphony.workflow.loader.WorkflowDescriptor getDescriptor();
    String getName();
}
