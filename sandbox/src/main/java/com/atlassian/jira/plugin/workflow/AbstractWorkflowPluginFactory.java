package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.Map;

/** Base of the forms of workflow modules: which values a template gets, and what the workflow keeps of a form. */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
    @Override
    public Map<String, ?> getVelocityParams(String resource, AbstractDescriptor descriptor) {
        Map<String, Object> parameters = new HashMap<>();
        switch (resource) {
            case "input-parameters" -> getVelocityParamsForInput(parameters);
            case "edit-parameters" -> getVelocityParamsForEdit(parameters, descriptor);
            case "view" -> getVelocityParamsForView(parameters, descriptor);
            default -> throw new IllegalArgumentException("Invalid resource " + resource);
        }
        return parameters;
    }

    protected abstract void getVelocityParamsForInput(Map<String, Object> parameters);

    protected abstract void getVelocityParamsForEdit(Map<String, Object> parameters, AbstractDescriptor descriptor);

    protected abstract void getVelocityParamsForView(Map<String, Object> parameters, AbstractDescriptor descriptor);

    /** The only value of a form field; Jira hands each field's values over as an array. */
    protected String extractSingleParam(Map<String, Object> form, String name) {
        if (!form.containsKey(name)) {
            throw new IllegalArgumentException("expecting to have a parameter with name '" + name + "' in the Map");
        }
        return ((String[]) form.get(name))[0];
    }
}
