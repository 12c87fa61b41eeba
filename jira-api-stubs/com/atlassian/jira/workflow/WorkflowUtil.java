package com.atlassian.jira.workflow;

public class WorkflowUtil {
    public static String convertDescriptorToXML(com.opensymphony.workflow.loader.WorkflowDescriptor a) {
        throw new UnsupportedOperationException("signature only");
    }
    public static com.opensymphony.workflow.loader.WorkflowDescriptor convertXMLtoWorkflowDescriptor(String a) throws com.opensymphony.workflow.FactoryException {
        throw new UnsupportedOperationException("signature only");
    }
}
