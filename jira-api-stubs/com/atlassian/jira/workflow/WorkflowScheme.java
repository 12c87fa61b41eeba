package com.atlassian.jira.workflow;

public interface WorkflowScheme {
    String getActualDefaultWorkflow();
    String getConfiguredDefaultWorkflow();
    Long getId();
    java.util.Map<String, String> getMappings();
    boolean isDefault();

    public interface Builder<T extends WorkflowScheme.Builder<T>> {
        T setDefaultWorkflow(String a);
        T setMapping(String a, String b);
        T setMappings(java.util.Map<String, String> a);
    }
}
