package com.atlassian.jira.workflow;

public interface JiraWorkflow extends Comparable {
    java.util.Set<String> getLinkedStatusIds();
    String getDescription();
    com.opensymphony.workflow.loader.WorkflowDescriptor getDescriptor();
    String getName();
}
