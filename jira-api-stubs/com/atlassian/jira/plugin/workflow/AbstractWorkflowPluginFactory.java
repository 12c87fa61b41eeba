package com.atlassian.jira.plugin.workflow;

public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
    public java.util.Map<String, ?> getVelocityParams(
            String a, com.opensymphony.workflow.loader.AbstractDescriptor b) {
        throw new UnsupportedOperationException("signature only");
    }

    protected abstract void getVelocityParamsForInput(java.util.Map<String, Object> a);

    protected abstract void getVelocityParamsForEdit(
            java.util.Map<String, Object> a, com.opensymphony.workflow.loader.AbstractDescriptor b);

    protected abstract void getVelocityParamsForView(
            java.util.Map<String, Object> a, com.opensymphony.workflow.loader.AbstractDescriptor b);

    protected String extractSingleParam(java.util.Map<String, Object> a, String b) {
        throw new UnsupportedOperationException("signature only");
    }
}
