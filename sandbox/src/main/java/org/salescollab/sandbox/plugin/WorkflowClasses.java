package org.salescollab.sandbox.plugin;

import java.util.Map;

/** Finds the classes that workflow XML names: conditions, validators and post-functions of the enabled apps. */
public interface WorkflowClasses {
    /**
     * The object for a workflow class.
     *
     * @param className the arg class.name
     * @param args all args of the XML element, among them full.module.key where an app's module made it
     * @return an OSWorkflow Condition, Validator or FunctionProvider; null if no enabled app has the class
     */
    Object instance(String className, Map<?, ?> args);
}
