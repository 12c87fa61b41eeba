package com.atlassian.jira.plugin.workflow;

public interface WorkflowPluginFactory {
    java.util.Map<String, ?> getVelocityParams(String a, com.opensymphony.workflow.loader.AbstractDescriptor b);

    java.util.Map<String, ?> getDescriptorParams(java.util.Map<String, Object> a);
}
